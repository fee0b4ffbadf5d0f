package demo;

import io.epi4j.DataProvider;
import java.util.Map;

@DataProvider(value = Metric.class, resource = "metrics.json", interval = "5 s")
final class Stats {
  @DataProvider(value = Metric.class, interval = "5sec")
  static Map<String, Metric> sec() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "0s")
  static Map<String, Metric> zero() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "1.5s")
  static Map<String, Metric> fraction() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "-5s")
  static Map<String, Metric> negative() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "99999m")
  static Map<String, Metric> overflow() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "1h")
  static Map<String, Metric> hour() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "500")
  static Map<String, Metric> bare() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "0.1ms")
  static Map<String, Metric> tiny() {
    return Map.of();
  }

  @DataProvider(value = Metric.class, interval = "often")
  static Map<String, Metric> word() {
    return Map.of();
  }
}
