package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void countsByPathAndStatus() {
    Counts<Integer> counts = new Counts<>(10, "(others)");
    counts.count("/b", 200);
    counts.count("/a", 200);
    counts.count("/a", 404);
    counts.count("/a", 200);
    assertEquals("{/a={200=2, 404=1}, /b={200=1}}", counts.snapshot().toString());
  }

  @Test
  void countsFurtherPathsTogetherWhenThereAreTooMany() {
    Counts<Integer> counts = new Counts<>(1, "(others)");
    counts.count("/a", 200);
    counts.count("/b", 404);
    counts.count("/c", 404);
    counts.count("/a", 200);
    assertEquals(Map.of("/a", Map.of(200, 2L), "(others)", Map.of(404, 2L)), counts.snapshot());
  }
}
