package demo;

import io.epi4j.DataProvider;
import java.util.Map;

final class Stats {
  @DataProvider(Metric.class)
  static <T> Map<String, Metric> metrics() {
    return Map.of();
  }
}
