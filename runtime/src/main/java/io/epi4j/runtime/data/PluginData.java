package io.epi4j.runtime.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one plugin contributes to one type of data. It never changes.
 *
 * @param <V> the type of the data
 */
final class PluginData<V> {
  private final String plugin;
  private final SortedMap<String, V> values;
  private final Likeness<V> likeness;
  private volatile @Nullable String version; // made when asked for

  private PluginData(String plugin, NavigableMap<String, V> values, Likeness<V> likeness) {
    this.plugin = plugin.intern(); // as literals are: what is asked for is mostly the same object
    this.values = Collections.unmodifiableSortedMap(values);
    this.likeness = likeness;
  }

  /** Returns what a plugin contributes that contributes nothing. */
  static <V> PluginData<V> none(String plugin, Likeness<V> likeness) {
    return new PluginData<>(plugin, new TreeMap<>(), likeness);
  }

  /**
   * Puts the last good data of all sources together: of two for a key the later. What is as before
   * stays the same object.
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
        (plugin, sources) ->
            merged.add(
                before.stream()
                    .filter(each -> each.plugin.equals(plugin))
                    .findFirst()
                    .orElseGet(() -> none(plugin, likeness))
                    .with(together(sources))));
    return merged;
  }

  private static <V> Map<String, V> together(List<Map<String, V>> sources) {
    if (sources.size() == 1) {
      return sources.get(0);
    }
    Map<String, V> all = new HashMap<>();
    sources.forEach(all::putAll);
    return all;
  }

  String plugin() {
    return plugin;
  }

  /** Returns the values by their keys, in order. */
  Map<String, V> values() {
    return values;
  }

  /**
   * Returns the data that has these values, with the same objects as this for what is the same; or
   * this. Most keys of a file stay when it changes, so that what is there is gone through in its
   * order, and only what is new has to find its place.
   */
  PluginData<V> with(Map<String, V> next) {
    NavigableMap<String, V> mixed = new TreeMap<>(values);
    boolean changed = false;
    Iterator<Map.Entry<String, V>> known = mixed.entrySet().iterator();
    while (known.hasNext()) {
      Map.Entry<String, V> entry = known.next();
      V value = next.get(entry.getKey());
      if (value == null) {
        known.remove();
        changed = true;
      } else if (!likeness.areSame(entry.getValue(), value)) {
        entry.setValue(value);
        changed = true;
      }
    }
    if (mixed.size() < next.size()) {
      next.forEach(mixed::putIfAbsent);
      changed = true;
    }
    return changed ? new PluginData<>(plugin, mixed, likeness) : this;
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
