package io.epi4j.examples.couchhttp.api;

import io.epi4j.EpiData;
import io.epi4j.runtime.data.DataQueries;

/**
 * Whether the front answers a path. Its key is a path, as {@code rewrite} left it, or the beginning
 * of paths: {@code /_search}, {@code /_search/*}, or {@code *} for all that there are.
 *
 * <p>Of plugins that speak of the same path, the first one in the operator's order counts.
 *
 * @param enabled whether it is answered
 */
@EpiData(service = "chttpd", key = "features")
public record Feature(boolean enabled) {

  /** Returns whether a path is answered; one of which no plugin speaks is. */
  public static boolean isOn(DataQueries<Feature> features, String path) {
    return features.first(path).map(Feature::enabled).orElse(true);
  }
}
