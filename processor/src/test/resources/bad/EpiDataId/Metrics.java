package demo;

import io.epi4j.EpiData;

final class Metrics {
  @EpiData(service = "my stats", key = "")
  record Metric(String desc) {}

  @EpiData(service = "stats", key = "a/b")
  record Other(String desc) {}
}
