package demo;

import io.epi4j.DataProvider;
import java.util.Map;

@DataProvider(value = Metrik.class, resource = "metrics.json")
final class Stats {
  record Unlike(int a) {}

  @DataProvider(Unlike.class)
  static Map<String, Unlike> unlike() {
    return Map.of();
  }
}

record Metrik(String desc) {}
