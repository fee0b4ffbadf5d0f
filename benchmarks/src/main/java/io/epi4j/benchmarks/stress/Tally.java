package io.epi4j.benchmarks.stress;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;

/** A subscriber that counts how often it got each of a few numbers. */
final class Tally implements Consumer<Integer> {
  private static final int NUMBERS = 4;

  private final AtomicIntegerArray counts = new AtomicIntegerArray(NUMBERS);

  @Override
  public void accept(Integer number) {
    counts.incrementAndGet(number);
  }

  /** Returns how often it got a number. */
  int of(int number) {
    return counts.get(number);
  }
}
