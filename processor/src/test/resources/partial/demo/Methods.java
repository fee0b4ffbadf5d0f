package demo;

import io.epi4j.DataProvider;
import java.util.Map;

final class Methods {
  private Methods() {}

  static final class Inner {
    private Inner() {}

    @DataProvider(Metric.class)
    static Map<String, Metric> inner() {
      return Map.of();
    }
  }
  // end
}
