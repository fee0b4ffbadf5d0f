package demo;

import io.epi4j.DataProvider;
import java.util.Map;

@DataProvider(value = Metric.class, resource = "metrics.json")
@DataProvider(value = Metric.class, file = "metrics.json")
final class Metrics {
  private Metrics() {}

  @DataProvider(Metric.class)
  @DataProvider(value = Metric.class, interval = "5s")
  static Map<String, Metric> second() {
    return Map.of();
  }

  @DataProvider(Metric.class)
  static Map<String, Metric> first() {
    return Map.of();
  }
  // more
}
