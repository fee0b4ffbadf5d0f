package io.epi4j.examples.couchhttp.auth;

import io.epi4j.DataProvider;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricType;
import java.util.Map;

/** Describes the counts of logins. */
final class AuthDescriptions {
  private AuthDescriptions() {}

  @DataProvider(MetricDescription.class)
  static Map<String, MetricDescription> builtin() {
    return Map.of(
        "/_session", new MetricDescription(MetricType.COUNTER, "who asked for their own name"),
        "/_stats", new MetricDescription(MetricType.COUNTER, "status 401 is a missing login"));
  }
}
