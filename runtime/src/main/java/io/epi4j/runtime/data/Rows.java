package io.epi4j.runtime.data;

import java.util.HashMap;
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
    int keys = plugins.stream().mapToInt(plugin -> plugin.values().size()).sum();
    Map<String, Row<V>> byKey = new HashMap<>(2 * keys); // it need not grow
    Map<String, Row<V>> byPrefix = new HashMap<>();
    RowMaker<V> rows = new RowMaker<>();
    for (Own<V> own : owners) {
      own.values()
          .forEach(
              (key, value) -> {
                if (isPattern(key)) {
                  byPrefix.computeIfAbsent(prefix(key), prefix -> ofPattern(owners, prefix, rows));
                } else {
                  byKey.computeIfAbsent(key, each -> ofKey(owners, own, each, value, rows));
                }
              });
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

  /** Returns the row of a key of which it is known already what one of them says. */
  private static <V> Row<V> ofKey(
      List<Own<V>> owners, Own<V> known, String key, V value, RowMaker<V> rows) {
    for (Own<V> own : owners) {
      boolean here = own.plugin().equals(known.plugin());
      rows.add(own.plugin(), here ? Optional.of(value) : own.of(key));
    }
    return rows.make();
  }

  private static <V> Row<V> ofPattern(List<Own<V>> owners, String prefix, RowMaker<V> rows) {
    for (Own<V> own : owners) {
      rows.add(own.plugin(), own.patterns().longest(prefix));
    }
    return rows.make();
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

    Optional<V> of(String key) {
      V value = values.get(key);
      return value == null ? patterns.longest(key) : Optional.of(value);
    }
  }
}
