package io.epi4j.benchmarks.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
    return median(ColdJvm.Start::inMain);
  }

  /** Returns the median of the time of the whole process, in milliseconds. */
  double process() {
    return median(ColdJvm.Start::process);
  }

  /** Returns the longest time of the whole process, in milliseconds. */
  double worstProcess() {
    List<Double> sorted = sorted(ColdJvm.Start::process);
    return sorted.get(sorted.size() - 1);
  }

  /** Returns the longest time in {@code main}, in milliseconds. */
  double worstInMain() {
    List<Double> sorted = sorted(ColdJvm.Start::inMain);
    return sorted.get(sorted.size() - 1);
  }

  private double median(ToDoubleFunction<ColdJvm.Start> of) {
    List<Double> sorted = sorted(of);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private List<Double> sorted(ToDoubleFunction<ColdJvm.Start> of) {
    return starts.stream().mapToDouble(of).sorted().boxed().toList();
  }
}
