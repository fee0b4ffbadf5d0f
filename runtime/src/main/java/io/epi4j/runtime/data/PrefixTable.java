package io.epi4j.runtime.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest prefix of a text in one pass over it: the hash of each prefix follows from that
 * of the one before, and lengths that no prefix has are passed over. It makes no objects.
 *
 * @param <T> what belongs to a prefix
 */
final class PrefixTable<T> {
  private static final int FACTOR = 31;

  private final @Nullable Entry<T>[] table; // open addressing; its length is a power of two
  private final boolean[] lengths;
  private final T none;

  /** Makes a table of prefixes, which answers {@code none} where there is no prefix of a text. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  PrefixTable(Map<String, T> prefixes, T none) {
    this.none = none;
    this.table = new Entry[Integer.highestOneBit(Math.max(1, prefixes.size())) * 4];
    int longest = prefixes.keySet().stream().mapToInt(String::length).max().orElse(-1);
    this.lengths = new boolean[longest + 1];
    prefixes.forEach(this::put);
  }

  private void put(String prefix, T value) {
    int hash = prefix.hashCode();
    int slot = slot(hash);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = new Entry<>(prefix, hash, value);
    lengths[prefix.length()] = true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (table.length - 1);
  }

  /** Returns what belongs to the longest prefix of a text. */
  T longest(String text) {
    T found = none;
    int hash = 0; // as String.hashCode
    int end = Math.min(text.length(), lengths.length - 1);
    for (int length = 0; length <= end; length++) {
      if (lengths[length]) {
        Entry<T> entry = find(text, length, hash);
        found = entry == null ? found : entry.value();
      }
      if (length < end) {
        hash = FACTOR * hash + text.charAt(length);
      }
    }
    return found;
  }

  private @Nullable Entry<T> find(String text, int length, int hash) {
    int slot = slot(hash);
    for (Entry<T> entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.hash() == hash
          && entry.prefix().length() == length
          && text.startsWith(entry.prefix())) {
        return entry;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return null;
  }

  private record Entry<T>(String prefix, int hash, T value) {}
}
