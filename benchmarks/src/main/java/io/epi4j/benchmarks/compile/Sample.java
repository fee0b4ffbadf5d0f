package io.epi4j.benchmarks.compile;

import io.epi4j.benchmarks.Median;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One compilation, in milliseconds.
 *
 * @param wall what a clock on the wall showed
 * @param thread the processor time of the compiling thread
 * @param process the processor time of the JVM, its own compiler and its collector included
 */
record Sample(double wall, double thread, double process) {
  /** Returns the median of one of the times. */
  static double median(List<Sample> samples, ToDoubleFunction<Sample> time) {
    return Median.of(samples.stream().mapToDouble(time));
  }

  /** Returns the least of one of the times. */
  static double least(List<Sample> samples, ToDoubleFunction<Sample> time) {
    return samples.stream().mapToDouble(time).min().orElseThrow();
  }
}
