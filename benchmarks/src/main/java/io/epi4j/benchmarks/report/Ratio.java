package io.epi4j.benchmarks.report;

import java.util.Locale;

/**
 * Times in relation to others.
 *
 * @param median of the median fork
 * @param worst of the slowest fork
 */
record Ratio(double median, double worst) {
  /** Returns the median, and the worst in brackets. */
  String text() {
    return figure(median) + " (" + figure(worst) + ")";
  }

  /** Two digits behind the point say too much from ten times on. */
  private static String figure(double ratio) {
    return String.format(Locale.ROOT, ratio < 9.95 ? "%.2f" : "%.0f", ratio);
  }
}
