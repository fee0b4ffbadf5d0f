package demo;

import io.epi4j.DataProvider;

@DataProvider(value = Metric.class, resource = "/metrics.json")
@DataProvider(value = Metric.class, resource = "demo\\metrics.json")
@DataProvider(value = Metric.class, resource = "demo/../metrics.json")
@DataProvider(value = Metric.class, resource = "demo//metrics.json")
final class Stats {
  @DataProvider(value = Metric.class, resource = "./metrics.json")
  static final class Inner {}
}
