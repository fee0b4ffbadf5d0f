package demo;

import io.epi4j.DataProvider;
import io.epi4j.EpiPlugin;
import io.epi4j.PluginContext;
import java.util.Map;

@EpiPlugin("demo")
@DataProvider(value = MetricDescription.class, resource = "stats/descriptions.json")
@DataProvider(
    value = MetricDescription.class,
    file = "${app.home}/extra.yaml",
    interval = "250ms",
    required = true)
final class SearchStats {
  private SearchStats() {}

  @DataProvider(value = MetricDescription.class, interval = "1m")
  static Map<String, ? extends MetricDescription> live(PluginContext context) {
    return Map.of();
  }

  @DataProvider(MetricDescription.class)
  @DataProvider(value = MetricDescription.class, interval = "5s", required = true)
  static Map<String, MetricDescription> builtin() throws Exception {
    return Map.of();
  }
}
