package io.epi4j.examples.couchhttp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.runtime.Epi;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchDescriptionsTest {
  @Test
  void tellsWhetherTheOperatorLetsPeopleSeeTheWords() {
    Feature off = new Feature(false);
    Feature on = new Feature(true);
    assertEquals("off", state(Map.of("/_search/*", off)));
    assertEquals("on", state(Map.of("/_search/*", off, SearchHandlers.WORDS, on)));
    assertEquals("off", state(Map.of("*", on, "/_search/*", off)));
    assertEquals("on", state(Map.of("/_search", off)));
  }

  private static String state(Map<String, Feature> features) {
    try (Epi epi = Epi.builder().isolated().data(Feature.class, features).start()) {
      String desc = SearchDescriptions.words(FeatureData.of(epi)).get(SearchHandlers.WORDS).desc();
      return desc.replaceFirst(".* switched ", "");
    }
  }
}
