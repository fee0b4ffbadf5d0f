package demo;

import io.epi4j.DataProvider;

@DataProvider(value = Metric.class, file = "metrics.xml")
final class Stats {
  @DataProvider(value = Metric.class, resource = "metrics")
  static final class Inner {}
}
