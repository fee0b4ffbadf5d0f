package io.epi4j.runtime.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
  private static final Row<?> EMPTY = new Row<>(new String[0], Optional.empty(), List.of());

  private final String[] plugins;
  private final Optional<V> first;
  private final List<Optional<V>> others;

  /**
   * Makes a row.
   *
   * @param plugins the ids of those that say something; other rows may have the same array
   * @param first what the first of them says
   * @param others what the others say
   */
  Row(String[] plugins, Optional<V> first, List<Optional<V>> others) {
    this.plugins = plugins;
    this.first = first;
    this.others = others;
  }

  @SuppressWarnings("unchecked") // it has no value of any type
  static <V> Row<V> empty() {
    return (Row<V>) EMPTY;
  }

  Optional<V> first() {
    return first;
  }

  Optional<V> of(String plugin) {
    for (int i = 0; i < plugins.length; i++) {
      if (plugins[i].equals(plugin)) {
        return answer(i);
      }
    }
    return Optional.empty();
  }

  private Optional<V> answer(int index) {
    return index == 0 ? first : others.get(index - 1);
  }

  List<V> values() {
    return Stream.concat(first.stream(), others.stream().map(Optional::orElseThrow)).toList();
  }

  Map<String, V> byPlugin() {
    Map<String, V> byPlugin = new LinkedHashMap<>();
    for (int i = 0; i < plugins.length; i++) {
      byPlugin.put(plugins[i], answer(i).orElseThrow());
    }
    return Collections.unmodifiableMap(byPlugin);
  }
}
