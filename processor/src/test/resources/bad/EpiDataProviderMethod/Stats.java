package demo;

import io.epi4j.DataProvider;
import java.util.Map;

final class Stats {
  @DataProvider(value = Metric.class, resource = "metrics.json")
  static Map<String, Metric> one() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, file = "metrics.json")
  static Map<String, Metric> other() {
    return Map.of();
  }
}
