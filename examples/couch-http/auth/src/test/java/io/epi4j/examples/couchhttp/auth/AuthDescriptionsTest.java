package io.epi4j.examples.couchhttp.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricDescriptionData;
import io.epi4j.examples.couchhttp.api.MetricType;
import io.epi4j.runtime.Epi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthDescriptionsTest {
  @Test
  void standsBesideWhatOthersSayOfTheSameKey() {
    MetricDescription other = new MetricDescription(MetricType.COUNTER, "another one");
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("auth", MetricDescription.class, AuthDescriptions.builtin())
            .data("stats", MetricDescription.class, Map.of("/_stats", other))
            .start()) {
      MetricDescriptionData descriptions = MetricDescriptionData.of(epi);
      assertEquals(
          List.of("auth", "stats"), List.copyOf(descriptions.byPlugin("/_stats").keySet()));
      assertEquals(List.of("auth"), List.copyOf(descriptions.byPlugin("/_session").keySet()));
    }
  }
}
