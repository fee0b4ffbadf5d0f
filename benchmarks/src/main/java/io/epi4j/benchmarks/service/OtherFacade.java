package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Calls through a facade that an object holds, of an {@code Epi} that does not own the call sites
 * of the generated class.
 */
public class OtherFacade extends ServiceCall {
  @SuppressWarnings("NullAway.Init") // take does it
  private StepsFacade facade;

  @Override
  void take(Providers chosen) {
    facade = chosen.other();
  }

  @Benchmark
  public void eachVoid() {
    facade.each().add(number);
  }

  @Benchmark
  public List<String> each() {
    return facade.each().name(number);
  }

  @Benchmark
  public List<Outcome<String>> outcomes() {
    return facade.outcomes().name(number);
  }

  @Benchmark
  public int pipe() {
    return facade.pipe().pipe(number);
  }

  @Benchmark
  public boolean any() {
    return facade.any().any(number);
  }

  @Benchmark
  public boolean all() {
    return facade.all().all(number);
  }

  @Benchmark
  public Decision<String> decide() {
    return facade.decide().decide(number);
  }
}
