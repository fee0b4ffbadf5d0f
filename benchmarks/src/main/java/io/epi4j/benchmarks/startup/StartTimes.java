package io.epi4j.benchmarks.startup;

import io.epi4j.benchmarks.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * What was measured of one way with one number of jars.
 *
 * @param way what was done
 * @param jars how many plugin jars there were
 * @param starts what each JVM took
 */
record StartTimes(Way way, int jars, List<ColdJvm.Start> starts) {
  /** Makes times of which none was measured yet. */
  StartTimes(Way way, int jars) {
    this(way, jars, new ArrayList<>());
  }

  /** Returns the median of the time in {@code main}, in milliseconds. */
  double inMain() {
    return Median.of(times(ColdJvm.Start::inMain));
  }

  /** Returns the median of the time of the whole process, in milliseconds. */
  double process() {
    return Median.of(times(ColdJvm.Start::process));
  }

  /** Returns the longest time of the whole process, in milliseconds. */
  double worstProcess() {
    return times(ColdJvm.Start::process).max().orElseThrow();
  }

  /** Returns the longest time in {@code main}, in milliseconds. */
  double worstInMain() {
    return times(ColdJvm.Start::inMain).max().orElseThrow();
  }

  private DoubleStream times(ToDoubleFunction<ColdJvm.Start> of) {
    return starts.stream().mapToDouble(of);
  }
}
