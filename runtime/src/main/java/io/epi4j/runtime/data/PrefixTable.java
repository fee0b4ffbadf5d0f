package io.epi4j.runtime.data;

import java.util.Map;

/**
 * Finds the longest prefix of a text in one pass over it: the hash of each prefix follows from that
 * of the one before, and lengths that no prefix has are passed over. It makes no objects.
 *
 * @param <T> what belongs to a prefix
 */
final class PrefixTable<T> {
  private static final int FACTOR = 31; // of String.hashCode

  private final TextTable<T> prefixes;
  private final boolean[] lengths;
  private final T none;

  /** Makes a table of prefixes, which answers {@code none} where there is no prefix of a text. */
  PrefixTable(Map<String, T> prefixes, T none) {
    this.none = none;
    this.prefixes = new TextTable<>(prefixes);
    int longest = prefixes.keySet().stream().mapToInt(String::length).max().orElse(-1);
    this.lengths = new boolean[longest + 1];
    prefixes.keySet().forEach(prefix -> lengths[prefix.length()] = true);
  }

  /** Returns what belongs to the longest prefix of a text. */
  T longest(String text) {
    T found = none;
    int hash = 0;
    int end = Math.min(text.length(), lengths.length - 1);
    for (int length = 0; length <= end; length++) {
      if (lengths[length]) {
        T here = prefixes.getPrefix(text, length, hash);
        found = here == null ? found : here;
      }
      if (length < end) {
        hash = FACTOR * hash + text.charAt(length);
      }
    }
    return found;
  }
}
