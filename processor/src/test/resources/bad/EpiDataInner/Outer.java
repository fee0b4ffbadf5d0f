package demo;

import io.epi4j.EpiData;

final class Outer {
  class Inner {}

  @EpiData(service = "stats", key = "metrics")
  record Metric(Inner inner) {}
}
