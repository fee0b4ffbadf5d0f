package io.epi4j.runtime;

import io.epi4j.runtime.data.SourceOffer;
import io.epi4j.runtime.plugin.PluginSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The data that the application gives to a builder, in the order in which it gives it. A type that
 * no plugin has data of is read with the first query: only a view knows what it is called.
 */
final class GivenData {
  private final List<Given> given = new ArrayList<>();

  /**
   * Adds data of a plugin.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id, or {@code interval}
   *     is negative
   */
  void add(String plugin, Class<?> type, Duration interval, Callable<?> source) {
    if (interval.isNegative()) {
      throw new IllegalArgumentException("No interval is negative, as " + interval + " is.");
    }
    PluginSpec.given(plugin, getClass().getClassLoader()); // refuses an id that is not valid
    SourceOffer.Origin origin = new SourceOffer.Origin.Method(source);
    String name = "the application (" + (given.size() + 1) + ")";
    given.add(new Given(type, new SourceOffer(plugin, name, origin, interval, false)));
  }

  /** Adds the plugins that nobody else knows. */
  void addTo(Map<String, PluginSpec> plugins, ClassLoader loader) {
    for (Given one : given) {
      String id = one.offer().plugin();
      plugins.computeIfAbsent(id, none -> PluginSpec.given(id, loader));
    }
  }

  /** Returns what a plugin was given of a type. */
  List<SourceOffer> offers(String plugin, Class<?> type) {
    return given.stream()
        .filter(one -> one.type() == type && one.offer().plugin().equals(plugin))
        .map(Given::offer)
        .toList();
  }

  private record Given(Class<?> type, SourceOffer offer) {}
}
