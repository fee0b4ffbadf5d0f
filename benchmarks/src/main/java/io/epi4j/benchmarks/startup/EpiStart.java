package io.epi4j.benchmarks.startup;

import io.epi4j.runtime.Epi;

/** Starts Epi4J, and calls every provider once. */
final class EpiStart {
  private EpiStart() {}

  /** Only starts, unless the argument says that providers are to be called. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    Epi epi = Epi.builder().start();
    long sum = 0;
    if (Way.isCall(arguments)) {
      for (int number : AdderFacade.of(epi).each().add(1)) {
        sum += number;
      }
    }
    ColdJvm.tell(System.nanoTime() - begin, sum);
  }
}
