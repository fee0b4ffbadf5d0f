package io.epi4j.examples.couchhttp.api;

/** What kind of number a metric is. */
public enum MetricType {
  /** It only grows. */
  COUNTER,
  /** It is as large as something is now. */
  GAUGE,
  /** It tells how numbers are distributed. */
  HISTOGRAM
}
