package demo;

import io.epi4j.EpiData;

final class Metrics {
  @EpiData(service = "stats", key = "metrics")
  private record Metric(String desc) {}
}
