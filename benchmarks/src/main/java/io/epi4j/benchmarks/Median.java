package io.epi4j.benchmarks;

import java.util.stream.DoubleStream;

/** What half of the figures are below: other programs of the machine spoil a mean. */
public final class Median {
  private Median() {}

  /** Returns the median; of an even number of figures the mean of the two in the middle. */
  public static double of(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
