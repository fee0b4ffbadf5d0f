package io.epi4j.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a text can be a plugin's id. An id names a file in every jar and on every disk, and
 * stands in the operator's order beside {@code *} and {@code !}, so it is narrower than a string.
 */
public final class PluginId {
  private static final int LONGEST = 100;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

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
    if (!FORM.matcher(id).matches()) {
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
    if (DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("\"" + id + "\" cannot be a plugin id: Windows reserves that file name.");
    }
    return Optional.empty();
  }
}
