package demo;

import io.epi4j.DataProvider;

@DataProvider(value = Stats.Metric.class, resource = "metrics.json")
final class Stats {
  record Metric(int a) {}
}
