package io.epi4j.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a text can be a plugin's id. An id names a file in every jar and on every disk, and
 * stands in the operator's order beside {@code *} and {@code !}, so it is narrower than a string.
 */
public final class PluginId {
  private static final int LONGEST = 100;
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
  private static final Set<String> PORTS = Set.of("com", "lpt");

  private PluginId() {}

  /**
   * Returns what is wrong with {@code id}, as a sentence for the person who wrote it; nothing when
   * it can be a plugin's id.
   */
  public static Optional<String> fault(String id) {
    if (id.isEmpty()) {
      return Optional.of("A plugin id cannot be empty.");
    }
    if (id.length() > LONGEST) {
      return Optional.of(
          "A plugin id has at most 100 characters, this one has " + id.length() + ".");
    }
    if (!isFormed(id)) {
      return Optional.of(
          "\""
              + id
              + "\" cannot be a plugin id: use letters, digits, '.', '_' and '-', and begin"
              + " with a letter or a digit.");
    }
    if (id.endsWith(".")) {
      return Optional.of(
          "\""
              + id
              + "\" cannot be a plugin id: some file systems drop a dot at the end of a name.");
    }
    if (isDevice(id.toLowerCase(Locale.ROOT))) {
      return Optional.of("\"" + id + "\" cannot be a plugin id: Windows reserves that file name.");
    }
    return Optional.empty();
  }

  /**
   * Refuses an id that cannot be one.
   *
   * @throws IllegalArgumentException when something is wrong with it
   */
  static void check(String id) {
    Optional<String> fault = fault(id);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
  }

  // Every start checks every id, and to compile a pattern takes longer than all of them.

  private static boolean isFormed(String id) {
    for (int i = 0; i < id.length(); i++) {
      char at = id.charAt(i);
      boolean isPlain = isDigit(at) || (at >= 'a' && at <= 'z') || (at >= 'A' && at <= 'Z');
      if (!isPlain && (i == 0 || "._-".indexOf(at) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDevice(String id) {
    int dot = id.indexOf('.');
    String name = dot < 0 ? id : id.substring(0, dot);
    return DEVICES.contains(name)
        || (name.length() == 4 && PORTS.contains(name.substring(0, 3)) && isDigit(name.charAt(3)));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
