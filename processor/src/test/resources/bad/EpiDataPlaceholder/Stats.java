package demo;

import io.epi4j.DataProvider;

@DataProvider(value = Metric.class, file = "${home/metrics.json")
final class Stats {
  @DataProvider(value = Metric.class, file = "${}/metrics.json")
  static final class Inner {}
}
