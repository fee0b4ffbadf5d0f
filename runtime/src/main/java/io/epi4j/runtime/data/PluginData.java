package io.epi4j.runtime.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one plugin contributes to one type of data.
 *
 * @param plugin the id of the plugin
 * @param data the values by their keys, in order
 * @param values the same without fingerprints
 * @param version tells it from other data
 * @param <V> the type of the data
 */
record PluginData<V>(
    String plugin, NavigableMap<String, Datum<V>> data, Map<String, V> values, String version) {
  /** Returns the data of a plugin whose sources have these values; of two for a key the later. */
  static <V> PluginData<V> of(String plugin, Iterable<Map<String, Datum<V>>> sources) {
    NavigableMap<String, Datum<V>> data = new TreeMap<>();
    sources.forEach(data::putAll);
    Fingerprint version = new Fingerprint();
    NavigableMap<String, V> values = new TreeMap<>();
    data.forEach(
        (key, datum) -> {
          version.add(key).add(datum.fingerprint());
          values.put(key, datum.value());
        });
    return new PluginData<>(
        plugin.intern(), // as literals are: what is asked for is then the same object mostly
        Collections.unmodifiableNavigableMap(data),
        Collections.unmodifiableMap(values),
        version.text());
  }

  /**
   * Returns the earlier data of the plugin where it is the same, else this, with its old values.
   */
  PluginData<V> keeping(List<PluginData<V>> earlier) {
    for (PluginData<V> before : earlier) {
      if (before.plugin().equals(plugin)) {
        return before.isAs(this) ? before : of(plugin, List.of(withOld(before)));
      }
    }
    return this;
  }

  /** A value that is as before is the same object as before. */
  private Map<String, Datum<V>> withOld(PluginData<V> before) {
    Map<String, Datum<V>> mixed = new TreeMap<>(data);
    mixed.replaceAll(
        (key, datum) -> {
          Datum<V> old = before.data().get(key);
          return old != null && old.fingerprint().equals(datum.fingerprint()) ? old : datum;
        });
    return mixed;
  }

  /** Returns a plugin that has nothing yet. */
  static <V> PluginData<V> none(String plugin) {
    return of(plugin, List.of());
  }

  /** Returns whether the other one has the same data. */
  boolean isAs(PluginData<V> other) {
    return version.equals(other.version);
  }
}
