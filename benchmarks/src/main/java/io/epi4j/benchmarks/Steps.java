package io.epi4j.benchmarks;

import io.epi4j.Decision;
import io.epi4j.EpiService;

/** A service whose functions do next to nothing, so that what is measured is the way to them. */
@EpiService("steps")
interface Steps {
  /** Decides about one of the numbers, each provider about another. */
  Decision<String> decide(int number);

  /** Returns a number that depends on the given one. */
  int pipe(int number);

  /** Returns whether there is no objection to the number. */
  boolean all(int number);

  /** Decides about 1. */
  final class One implements Steps {
    private static final Decision<String> ONE = Decision.of("one");

    @Override
    public Decision<String> decide(int number) {
      return number == 1 ? ONE : Decision.none();
    }

    @Override
    public int pipe(int number) {
      return number + 1;
    }

    @Override
    public boolean all(int number) {
      return number != -1;
    }
  }

  /** Decides about 2. */
  final class Two implements Steps {
    private static final Decision<String> TWO = Decision.of("two");

    @Override
    public Decision<String> decide(int number) {
      return number == 2 ? TWO : Decision.none();
    }

    @Override
    public int pipe(int number) {
      return number * 3;
    }

    @Override
    public boolean all(int number) {
      return number != -2;
    }
  }

  /** Decides about 3. */
  final class Three implements Steps {
    private static final Decision<String> THREE = Decision.of("three");

    @Override
    public Decision<String> decide(int number) {
      return number == 3 ? THREE : Decision.none();
    }

    @Override
    public int pipe(int number) {
      return number ^ 5;
    }

    @Override
    public boolean all(int number) {
      return number != -3;
    }
  }
}
