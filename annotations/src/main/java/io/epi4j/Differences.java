package io.epi4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What differs between two maps, in the order of their keys. */
final class Differences {
  private Differences() {}

  /** Returns what of {@code from} has a key that {@code what} has not. */
  static <V> Map<String, V> without(Map<String, V> from, Map<String, V> what) {
    Map<String, V> rest = new LinkedHashMap<>(from);
    rest.keySet().removeAll(what.keySet());
    return Collections.unmodifiableMap(rest);
  }

  /** Returns what has the same key in both, and another value. */
  static <V> Map<String, DataChanged.Altered<V>> altered(
      Map<String, V> before, Map<String, V> after) {
    Map<String, DataChanged.Altered<V>> altered = new LinkedHashMap<>();
    after.forEach(
        (each, now) -> {
          V then = before.get(each);
          if (then != null && !then.equals(now)) {
            altered.put(each, new DataChanged.Altered<>(then, now));
          }
        });
    return Collections.unmodifiableMap(altered);
  }
}
