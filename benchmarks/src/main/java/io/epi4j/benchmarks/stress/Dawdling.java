package io.epi4j.benchmarks.stress;

/** Lets another thread do something meanwhile. */
final class Dawdling {
  private static final int SPINS = 50;

  private Dawdling() {}

  static void dawdle() {
    for (int i = 0; i < SPINS; i++) {
      Thread.onSpinWait();
    }
  }
}
