package io.epi4j.benchmarks.service;

import io.epi4j.Decision;

/**
 * A provider: the template from which {@link StepClasses} makes the classes that are measured.
 *
 * <p>No result can be computed before the call, as each depends on a field that might change; and
 * no two steps of a pipe melt into one, as an addition and an exclusive or do not commute.
 */
final class Step implements Steps {
  // None is final: HotSpot trusts the final fields of hidden classes, which providers rarely are
  private int own;
  private int sum;
  private String name;
  private Decision<String> decision;

  Step(int own) {
    this.own = own;
    this.name = "step " + own;
    this.decision = Decision.of(name);
  }

  @Override
  public void add(int number) {
    sum += number ^ own;
  }

  @Override
  public String name(int number) {
    return name;
  }

  @Override
  public int pipe(int number) {
    return (number ^ own) + 1;
  }

  @Override
  public boolean any(int number) {
    return number == own;
  }

  @Override
  public boolean all(int number) {
    return number != ~own;
  }

  @Override
  public Decision<String> decide(int number) {
    return number == own ? decision : Decision.none();
  }

  @Override
  public String toString() {
    return name + " took in " + sum;
  }
}
