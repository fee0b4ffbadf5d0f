package io.epi4j.runtime.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the plugins say for one key.
 *
 * <p>Few plugins share a key, so their ids are compared one by one: mostly the very same text is
 * asked for, and is known by its identity. Rows of the same plugins share their ids, and what the
 * first one says stands in the row itself, so that little has to be fetched.
 *
 * @param <V> the type of the data
 */
final class Row<V> {
  private static final Row<?> EMPTY = new Row<>(new String[0], List.of());

  private final String[] plugins;
  private final Optional<V> first;
  private final List<Optional<V>> answers;

  private Row(String[] plugins, List<Optional<V>> answers) {
    this.plugins = plugins;
    this.first = answers.isEmpty() ? Optional.empty() : answers.get(0);
    this.answers = answers;
  }

  @SuppressWarnings("unchecked") // it has no value of any type
  static <V> Row<V> empty() {
    return (Row<V>) EMPTY;
  }

  /**
   * Returns a row.
   *
   * @param byPlugin what each plugin says
   * @param shared the ids that other rows have, by themselves
   */
  static <V> Row<V> of(Map<String, V> byPlugin, Map<List<String>, String[]> shared) {
    String[] plugins =
        shared.computeIfAbsent(List.copyOf(byPlugin.keySet()), ids -> ids.toArray(String[]::new));
    List<Optional<V>> answers = new ArrayList<>();
    byPlugin.values().forEach(value -> answers.add(Optional.of(value)));
    return new Row<>(plugins, List.copyOf(answers));
  }

  Optional<V> first() {
    return first;
  }

  Optional<V> of(String plugin) {
    for (int i = 0; i < plugins.length; i++) {
      if (plugins[i].equals(plugin)) {
        return i == 0 ? first : answers.get(i);
      }
    }
    return Optional.empty();
  }

  List<V> values() {
    return answers.stream().map(Optional::orElseThrow).toList();
  }

  Map<String, V> byPlugin() {
    Map<String, V> byPlugin = new LinkedHashMap<>();
    for (int i = 0; i < plugins.length; i++) {
      byPlugin.put(plugins[i], answers.get(i).orElseThrow());
    }
    return Collections.unmodifiableMap(byPlugin);
  }
}
