package io.epi4j.runtime.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The data of one moment, from all plugins. It never changes, so whoever asks several things of one
 * snapshot gets answers that belong together.
 *
 * @param <V> the type of the data
 */
public final class DataSnapshot<V> implements DataQueries<V> {
  private final List<PluginData<V>> contributions;
  private final Rows<V> rows;
  private final Map<String, Map<String, V>> byPlugin = new LinkedHashMap<>();
  private volatile @Nullable Map<String, Map<String, V>> byKey; // made when asked for

  DataSnapshot(List<PluginData<V>> contributions) {
    this.contributions = List.copyOf(contributions);
    this.rows = new Rows<>(contributions);
    contributions.forEach(plugin -> byPlugin.put(plugin.plugin(), plugin.values()));
  }

  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    contributions.forEach(plugin -> versions.put(plugin.plugin(), plugin.version()));
    return versions;
  }

  /** Returns what each plugin contributes, in their order. */
  List<PluginData<V>> contributions() {
    return contributions;
  }

  @Override
  public Optional<V> value(String plugin, String key) {
    return rows.of(key).of(plugin);
  }

  @Override
  public Optional<V> first(String key) {
    return rows.of(key).first();
  }

  @Override
  public List<V> values(String key) {
    return rows.of(key).values();
  }

  @Override
  public List<V> all() {
    List<V> all = new ArrayList<>();
    byPlugin.values().forEach(data -> all.addAll(data.values()));
    return Collections.unmodifiableList(all);
  }

  @Override
  public Map<String, V> byPlugin(String key) {
    return rows.of(key).byPlugin();
  }

  @Override
  public Map<String, Map<String, V>> byPlugin() {
    return Collections.unmodifiableMap(byPlugin);
  }

  @Override
  public Map<String, Map<String, V>> byKey() {
    Map<String, Map<String, V>> known = byKey;
    if (known == null) {
      Map<String, Map<String, V>> made = new TreeMap<>();
      byPlugin.forEach(
          (plugin, data) ->
              data.forEach(
                  (key, value) ->
                      made.computeIfAbsent(key, none -> new LinkedHashMap<>()).put(plugin, value)));
      made.replaceAll((key, each) -> Collections.unmodifiableMap(each));
      known = Collections.unmodifiableMap(made);
      byKey = known;
    }
    return known;
  }

  @Override
  public Set<String> keys() {
    return byKey().keySet();
  }

  @Override
  public Set<String> plugins() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(byPlugin.keySet()));
  }

  @Override
  public String version() {
    Fingerprint all = new Fingerprint();
    contributions.forEach(plugin -> all.add(plugin.plugin()).add(plugin.version()));
    return contributions.isEmpty() ? "" : all.text();
  }

  @Override
  public String version(String plugin) {
    return contributions.stream()
        .filter(each -> each.plugin().equals(plugin))
        .map(PluginData::version)
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return byPlugin.toString();
  }
}
