package io.epi4j.runtime.data;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from texts, in one array where keys and values alternate: where there are many,
 * each object on the way to an answer is one that no cache holds. Texts that were chosen to have
 * one hash are left to {@link HashMap}, which has a remedy for that.
 *
 * @param <T> the type of the values
 */
final class TextTable<T> {
  /** The golden ratio: String.hashCode gives texts that are alike places that are side by side. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int ROOM = 4; // at least half of the places stay empty
  private static final int LONGEST_WAY = 64;

  private final @Nullable Object[] table; // open addressing; half its length is a power of two
  private final int mask;
  private final int shift;
  private final @Nullable Map<String, T> crowded; // in place of the table

  TextTable(Map<String, T> entries) {
    int places = Integer.highestOneBit(Math.max(1, entries.size())) * ROOM;
    this.table = new @Nullable Object[places * 2];
    this.mask = places - 1;
    this.shift = Integer.numberOfLeadingZeros(mask);
    boolean fits = true;
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      fits = fits && put(entry.getKey(), entry.getValue());
    }
    this.crowded = fits ? null : new HashMap<>(entries);
  }

  private boolean put(String key, T value) {
    int place = place(key.hashCode());
    for (int way = 0; table[2 * place] != null; way++) {
      if (way == LONGEST_WAY) {
        return false;
      }
      place = (place + 1) & mask;
    }
    table[2 * place] = key;
    table[2 * place + 1] = value;
    return true;
  }

  private int place(int hash) {
    return (hash * SPREAD) >>> shift;
  }

  /** Returns the value of a text; null where there is none. */
  @Nullable T get(String text) {
    if (crowded != null) {
      return crowded.get(text);
    }
    int place = place(text.hashCode());
    for (Object key = table[2 * place]; key != null; key = table[2 * place]) {
      if (text.equals(key)) {
        return value(place);
      }
      place = (place + 1) & mask;
    }
    return null;
  }

  /**
   * Returns the value of what a text begins with; null where there is none.
   *
   * @param length how many characters of the text count
   * @param hash their hash, as {@code String.hashCode} has it
   */
  @Nullable T getPrefix(String text, int length, int hash) {
    if (crowded != null) {
      return crowded.get(text.substring(0, length));
    }
    int place = place(hash);
    for (Object key = table[2 * place]; key != null; key = table[2 * place]) {
      String prefix = (String) key;
      if (prefix.length() == length && text.startsWith(prefix)) {
        return value(place);
      }
      place = (place + 1) & mask;
    }
    return null;
  }

  @SuppressWarnings("unchecked") // nothing else is put there
  private @Nullable T value(int place) {
    return (T) table[2 * place + 1];
  }
}
