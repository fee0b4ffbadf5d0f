package io.epi4j.runtime.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one plugin contributes to one type of data. It never changes.
 *
 * @param <V> the type of the data
 */
final class PluginData<V> {
  private final String plugin;
  private final Map<String, V> values;
  private final Likeness<V> likeness;
  private volatile @Nullable String version; // made when asked for

  private PluginData(String plugin, NavigableMap<String, V> values, Likeness<V> likeness) {
    this.plugin = plugin.intern(); // as literals are: what is asked for is mostly the same object
    this.values = Collections.unmodifiableMap(values);
    this.likeness = likeness;
  }

  /** Returns the data of a plugin whose sources have these values; of two for a key the later. */
  static <V> PluginData<V> of(
      String plugin, List<? extends Map<String, V>> sources, Likeness<V> likeness) {
    NavigableMap<String, V> values = new TreeMap<>();
    sources.forEach(values::putAll);
    return new PluginData<>(plugin, values, likeness);
  }

  /**
   * Puts the last good data of all sources together; what is as before stays the same object.
   *
   * @param slots the sources, in the order of their plugins
   * @param before what there was before
   */
  static <V> List<PluginData<V>> merged(
      List<Slot<V>> slots, List<PluginData<V>> before, Likeness<V> likeness) {
    Map<String, List<Map<String, V>>> byPlugin = new LinkedHashMap<>();
    for (Slot<V> slot : slots) {
      List<Map<String, V>> own =
          byPlugin.computeIfAbsent(slot.offer().plugin(), none -> new ArrayList<>());
      slot.known().data().ifPresent(own::add);
    }
    List<PluginData<V>> merged = new ArrayList<>();
    byPlugin.forEach(
        (plugin, sources) -> merged.add(of(plugin, sources, likeness).keeping(before)));
    return merged;
  }

  String plugin() {
    return plugin;
  }

  /** Returns the values by their keys, in order. */
  Map<String, V> values() {
    return values;
  }

  /** Returns this, with the same objects as before for what is as before; or the earlier data. */
  PluginData<V> keeping(List<PluginData<V>> earlier) {
    for (PluginData<V> before : earlier) {
      if (before.plugin.equals(plugin)) {
        return keeping(before);
      }
    }
    return this;
  }

  private PluginData<V> keeping(PluginData<V> before) {
    NavigableMap<String, V> mixed = new TreeMap<>(values);
    boolean[] changed = {values.size() != before.values.size()};
    mixed.replaceAll(
        (key, now) -> {
          V then = before.values.get(key);
          if (then != null && likeness.areSame(then, now)) {
            return then;
          }
          changed[0] = true;
          return now;
        });
    return changed[0] ? new PluginData<>(plugin, mixed, likeness) : before;
  }

  /** Returns a text that tells the data from other data. */
  String version() {
    String known = version;
    if (known == null) {
      Fingerprint all = new Fingerprint();
      values.forEach((key, value) -> all.add(key).add(likeness.text(value)));
      known = all.text();
      version = known;
    }
    return known;
  }
}
