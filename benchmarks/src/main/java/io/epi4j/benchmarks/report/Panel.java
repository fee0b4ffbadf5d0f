package io.epi4j.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a {@link RatioChart}: times by a number of something.
 *
 * @param label what it shows
 * @param series what is compared, in the same order in all panels of a chart
 * @param targets what is to be reached, by the number
 */
record Panel(String label, List<Series> series, Map<Integer, Double> targets) {
  Panel {
    series = List.copyOf(series);
    targets = Collections.unmodifiableMap(new TreeMap<>(targets));
  }

  /**
   * What is compared with others.
   *
   * @param label its name
   * @param mark the shape of its points
   * @param ratios its times, by the number
   */
  record Series(String label, String mark, Map<Integer, Ratio> ratios) {
    Series {
      ratios = Collections.unmodifiableMap(new TreeMap<>(ratios));
    }
  }
}
