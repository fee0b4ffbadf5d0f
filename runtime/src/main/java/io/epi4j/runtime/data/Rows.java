package io.epi4j.runtime.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what holds for a key: one look-up for a key that some plugin has, and one pass over the key
 * where only patterns are left.
 *
 * <p>That is enough because what every plugin says is worked out beforehand, for each key and for
 * each pattern. A key that nobody has is answered as the longest pattern for it is: any other
 * pattern for it is shorter, so it begins that pattern, too, and was counted there.
 *
 * @param <V> the type of the data
 */
final class Rows<V> {
  private static final String ANY = "*"; // at the end of a pattern

  private final TextTable<Row<V>> exact;
  private final PrefixTable<Row<V>> patterns;

  Rows(List<PluginData<V>> plugins) {
    List<Own<V>> owners = plugins.stream().map(Own::of).toList();
    Map<List<String>, String[]> shared = new HashMap<>();
    Map<String, Row<V>> byKey = new HashMap<>();
    Map<String, Row<V>> byPrefix = new HashMap<>();
    for (PluginData<V> plugin : plugins) {
      for (String key : plugin.values().keySet()) {
        if (isPattern(key)) {
          byPrefix.computeIfAbsent(
              prefix(key), prefix -> Row.of(ofPattern(owners, prefix), shared));
        } else {
          byKey.computeIfAbsent(key, each -> Row.of(ofKey(owners, each), shared));
        }
      }
    }
    this.exact = new TextTable<>(byKey);
    this.patterns = new PrefixTable<>(byPrefix, Row.empty());
  }

  private static boolean isPattern(String key) {
    return key.endsWith(ANY);
  }

  private static String prefix(String pattern) {
    return pattern.substring(0, pattern.length() - ANY.length());
  }

  private static <V> Map<String, V> ofKey(List<Own<V>> owners, String key) {
    Map<String, V> byPlugin = new LinkedHashMap<>();
    for (Own<V> own : owners) {
      V value = own.values().get(key);
      if (value != null) {
        byPlugin.put(own.plugin(), value);
      } else {
        own.patterns().longest(key).ifPresent(each -> byPlugin.put(own.plugin(), each));
      }
    }
    return byPlugin;
  }

  private static <V> Map<String, V> ofPattern(List<Own<V>> owners, String prefix) {
    Map<String, V> byPlugin = new LinkedHashMap<>();
    for (Own<V> own : owners) {
      own.patterns().longest(prefix).ifPresent(each -> byPlugin.put(own.plugin(), each));
    }
    return byPlugin;
  }

  /** Returns what the plugins say for a key. */
  Row<V> of(String key) {
    Row<V> row = exact.get(key);
    return row != null ? row : patterns.longest(key);
  }

  /** What one plugin says. */
  private record Own<V>(String plugin, Map<String, V> values, PrefixTable<Optional<V>> patterns) {
    static <V> Own<V> of(PluginData<V> plugin) {
      Map<String, Optional<V>> patterns = new HashMap<>();
      plugin
          .values()
          .forEach(
              (key, value) -> {
                if (isPattern(key)) {
                  patterns.put(prefix(key), Optional.of(value));
                }
              });
      return new Own<>(
          plugin.plugin(), plugin.values(), new PrefixTable<>(patterns, Optional.empty()));
    }
  }
}
