package io.epi4j.benchmarks.report;

import io.epi4j.benchmarks.Median;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What JMH measured of one benchmark with one set of parameters.
 *
 * @param benchmark the name of its class, a dot, and the name of its method
 * @param parameters the parameters, by name
 * @param nanos nanoseconds a call; a list for each fork, a number for each iteration
 * @param bytes bytes allocated by a call, likewise
 */
public record Measurement(
    String benchmark,
    Map<String, String> parameters,
    List<List<Double>> nanos,
    List<List<Double>> bytes) {
  /** Copies the lists, and checks that there is at least one fork. */
  public Measurement {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters)); // in the same order always
    nanos = List.copyOf(nanos);
    bytes = List.copyOf(bytes);
    if (nanos.isEmpty() || bytes.isEmpty()) {
      throw new IllegalArgumentException(benchmark + " " + parameters + " has no fork");
    }
  }

  /** Returns the class and the method, of a name that has the package in front. */
  static String shortName(String benchmark) {
    int method = benchmark.lastIndexOf('.');
    return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
  }

  /** Returns the nanoseconds of the median fork. */
  public double median() {
    return median(forks(nanos));
  }

  /** Returns the nanoseconds of the slowest fork. */
  public double worst() {
    List<Double> forks = forks(nanos);
    return forks.get(forks.size() - 1);
  }

  /** Returns the bytes of the fork that allocates least. */
  double leastBytes() {
    return forks(bytes).get(0);
  }

  /** Returns the bytes of the fork that allocates most. */
  double mostBytes() {
    List<Double> forks = forks(bytes);
    return forks.get(forks.size() - 1);
  }

  /**
   * Returns a figure for each fork, the smallest first. It is the median of the fork's iterations:
   * one that another process disturbed does not count, but a fork in which the JIT took a wrong
   * turn is bad in all of them.
   */
  private static List<Double> forks(List<List<Double>> data) {
    return data.stream().map(Measurement::median).sorted().toList();
  }

  private static double median(List<Double> data) {
    return Median.of(data.stream().mapToDouble(Double::doubleValue));
  }
}
