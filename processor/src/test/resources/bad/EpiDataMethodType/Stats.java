package demo;

import io.epi4j.DataProvider;
import java.util.List;
import java.util.Map;

final class Stats {
  @DataProvider(Metric.class)
  static List<Metric> list() {
    return List.of();
  }

  @DataProvider(Metric.class)
  static Map<String, String> other() {
    return Map.of();
  }

  @DataProvider(Metric.class)
  @SuppressWarnings("rawtypes")
  static Map raw() {
    return Map.of();
  }

  @DataProvider(Metric.class)
  static void nothing() {}
}
