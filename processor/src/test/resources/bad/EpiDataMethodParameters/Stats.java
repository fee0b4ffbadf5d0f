package demo;

import io.epi4j.DataProvider;
import io.epi4j.PluginContext;
import java.util.Map;

final class Stats {
  @DataProvider(Metric.class)
  static Map<String, Metric> text(String text) {
    return Map.of();
  }

  @DataProvider(Metric.class)
  static Map<String, Metric> more(PluginContext context, int... more) {
    return Map.of();
  }
}
