package io.epi4j.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures start-up on the JDK that runs it, and writes {@code
 * benchmarks/results/startup-<jdk>.json}. It is called where the project's root is, with the
 * numbers of plugin jars, or with none for all.
 *
 * <p>Each start is a JVM of its own, and the ways to start take turns, forwards and backwards: so
 * what else the machine does meets all of them alike. The first turn fills the caches of the
 * operating system, and does not count.
 */
final class Measure {
  private static final int[] JARS = {10, 100, 1000};
  private static final int MANY = 1000;

  private final Surroundings surroundings;
  private final List<StartTimes> results = new ArrayList<>();

  private Measure(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Measures, and tells the figures of each number of jars as soon as it has them. */
  public static void main(String[] arguments) throws Exception {
    int[] jars = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    Measure measure = new Measure(Surroundings.find());
    for (int count : jars.length == 0 ? JARS : jars) {
      measure.run(count, count < MANY ? 20 : 10);
    }
    StartResults.write(
        Path.of("benchmarks", "results", "startup-" + Runtime.version().feature() + ".json"),
        measure.results);
  }

  private void run(int jars, int turns) throws IOException, InterruptedException {
    ColdJvm jvm = surroundings.jvm(surroundings.plugins(jars));
    List<StartTimes> times = Stream.of(Way.values()).map(way -> new StartTimes(way, jars)).toList();
    for (StartTimes each : times) {
      jvm.start(each.way(), jars);
    }
    List<StartTimes> order = new ArrayList<>(times);
    for (int turn = 0; turn < turns; turn++) {
      for (StartTimes each : order) {
        each.starts().add(jvm.start(each.way(), jars));
      }
      Collections.reverse(order);
    }
    times.forEach(Measure::tell);
    results.addAll(times);
    tellRatio("called", times.get(0), times.get(1));
    tellRatio("found", times.get(2), times.get(3));
  }

  private static void tell(StartTimes times) {
    System.out.printf(
        Locale.ROOT,
        "%4d jars  %-22s process %7.1f ms, worst %7.1f ms; in main %7.1f ms, worst %7.1f ms%n",
        times.jars(),
        times.way().title(),
        times.process(),
        times.worstProcess(),
        times.inMain(),
        times.worstInMain());
  }

  private static void tellRatio(String what, StartTimes epi, StartTimes loader) {
    System.out.printf(
        Locale.ROOT,
        "%4d jars  %s, Epi4J to ServiceLoader: process %.2f (%+.1f ms), in main %.2f (%+.1f ms)%n",
        epi.jars(),
        what,
        epi.process() / loader.process(),
        epi.process() - loader.process(),
        epi.inMain() / loader.inMain(),
        epi.inMain() - loader.inMain());
  }
}
