package demo;

import io.epi4j.DataProvider;
import java.util.Map;

@DataProvider(value = Metric.class, resource = "first.json")
@SuppressWarnings("unused")
@DataProvider(value = Metric.class, resource = "second.json", interval = "5 s")
@io.epi4j.DataProvider(Metric.class)
@DataProvider(value = Nothing.class, file = "fourth.json")
final class Stats {
  @DataProvider(Metric.class)
  @DataProvider(value = Metric.class, interval = "soon")
  static Map<String, Metric> several() {
    return Map.of();
  }

  @DataProvider.List({
    @DataProvider(Metric.class),
    @DataProvider(value = Metric.class, interval = "late")
  })
  static Map<String, Metric> listed() {
    return Map.of();
  }
}
