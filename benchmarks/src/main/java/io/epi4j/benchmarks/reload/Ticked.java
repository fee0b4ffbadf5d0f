package io.epi4j.benchmarks.reload;

import io.epi4j.Channel;

/**
 * An event that the plugin counts, and does nothing else with.
 *
 * @param number any number
 */
@Channel("ticked")
public record Ticked(int number) {
  private static int sum;

  /** Adds the number; for one thread. */
  public void count() {
    sum += number;
  }

  /** Returns the sum of all numbers that were counted. */
  static int sum() {
    return sum;
  }
}
