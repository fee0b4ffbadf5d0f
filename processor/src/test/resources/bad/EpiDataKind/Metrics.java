package demo;

import io.epi4j.EpiData;

final class Metrics {
  @EpiData(service = "stats", key = "classes")
  static final class Metric {}

  @EpiData(service = "stats", key = "enums")
  enum Kind {}
}
