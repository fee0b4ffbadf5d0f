package io.epi4j.benchmarks.startup;

import java.util.ServiceLoader;

/** Does with a service loader what {@link EpiStart} does with Epi4J. */
final class ServiceLoaderStart {
  private ServiceLoaderStart() {}

  /** Finds all providers; makes and calls them where the argument says so. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    ServiceLoader<Adder> adders = ServiceLoader.load(Adder.class);
    long sum = 0;
    if (Way.isCall(arguments)) {
      for (Adder adder : adders) {
        sum += adder.add(1);
      }
    } else {
      adders.stream().forEach(adder -> {});
    }
    ColdJvm.tell(System.nanoTime() - begin, sum);
  }
}
