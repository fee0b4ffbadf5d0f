package io.epi4j.examples.couchhttp.search;

import io.epi4j.DataProvider;
import io.epi4j.PluginContext;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricType;
import io.epi4j.runtime.Epi;
import java.util.Map;

/**
 * Describes the counts of searches. Of the words it cannot be written down beforehand whether they
 * are to be had: the operator may switch them on and off.
 */
// snippet: sources
@DataProvider(value = MetricDescription.class, resource = "search/descriptions.json")
final class SearchDescriptions {
  private SearchDescriptions() {}

  @DataProvider(value = MetricDescription.class, interval = "1s")
  static Map<String, MetricDescription> words(PluginContext context) {
    boolean on = Feature.isOn(FeatureData.of(Epi.of(context)), SearchHandlers.WORDS);
    String desc = "requests for words of the index; they are switched " + (on ? "on" : "off");
    return Map.of(SearchHandlers.WORDS, new MetricDescription(MetricType.COUNTER, desc));
  }
}
// end snippet
