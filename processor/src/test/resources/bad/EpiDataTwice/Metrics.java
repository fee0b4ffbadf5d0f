package demo;

import io.epi4j.EpiData;

final class Metrics {
  @EpiData(service = "stats", key = "metrics")
  record Metric(String desc) {}

  @EpiData(service = "stats", key = "metrics")
  record Other(String desc) {}

  @EpiData(service = "others", key = "metrics")
  record Good(String desc) {}
}
