package io.epi4j.examples.couchhttp.search;

import io.epi4j.DataProvider;
import io.epi4j.PluginContext;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricType;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataQueries;
import java.util.Map;

/** Describes the counts of searches: one in a resource, and one that is asked every second. */
// snippet: resource
@DataProvider(value = MetricDescription.class, resource = "search/descriptions.json")
final class SearchDescriptions {
  private SearchDescriptions() {}

  @DataProvider(value = MetricDescription.class, interval = "1s")
  static Map<String, MetricDescription> live(PluginContext context) {
    return words(FeatureData.of(Epi.of(context)));
  }

  // end snippet

  /** Only now is it known whether the operator lets people see the words. */
  static Map<String, MetricDescription> words(DataQueries<Feature> features) {
    String state = Feature.isOn(features, SearchHandlers.WORDS) ? "on" : "off";
    return Map.of(
        SearchHandlers.WORDS,
        new MetricDescription(
            MetricType.COUNTER, "requests for words of the index; they are switched " + state));
  }
}
