package io.epi4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The providers of one plugin for one service changed, since the plugin was replaced while the
 * program runs. Plugins that are there from the start are not told of their providers.
 *
 * <pre>{@code
 * if (change instanceof ProvidersChanged providers && !providers.altered().isEmpty()) {
 *   cache.clear();
 * }
 * }</pre>
 *
 * <p>In couch_epi: the arguments of {@code notify/3} for the key {@code providers}.
 *
 * @param plugin the id of the plugin
 * @param service the id of the service
 * @param before the providers until now: the binary name of the class and its version, in the order
 *     in which they were called
 * @param after the providers from now on
 */
public record ProvidersChanged(
    String plugin, String service, Map<String, String> before, Map<String, String> after)
    implements Change {
  /** Copies both maps; they keep their order. */
  public ProvidersChanged {
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
  }

  /** Returns {@code providers}. */
  @Override
  public String key() {
    return "providers";
  }

  /** Returns the providers that were not there before, in order. */
  public Map<String, String> added() {
    return Differences.without(after, before);
  }

  /** Returns the providers that are no longer there, in the order in which they were. */
  public Map<String, String> removed() {
    return Differences.without(before, after);
  }

  /** Returns the providers that are there as before, but with another version, in order. */
  public Map<String, DataChanged.Altered<String>> altered() {
    return Differences.altered(before, after);
  }
}
