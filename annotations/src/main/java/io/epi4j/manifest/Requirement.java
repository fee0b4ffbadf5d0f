package io.epi4j.manifest;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plugin that another one cannot do without, and which versions of it will do: {@code search} for
 * any, {@code search@1.2} for 1.2 and later ones, {@code search@[1.2,2)} for those from 1.2 and
 * before 2. A bracket includes the version beside it, a parenthesis does not; {@code search@(,2)}
 * is any before 2. Versions are compared as those of Java modules are.
 *
 * @param id the id of the plugin
 * @param range the versions; empty for any
 */
public record Requirement(String id, String range) {
  /**
   * Checks both.
   *
   * @throws IllegalArgumentException when one of them is wrong; the message tells how to mend it
   */
  public Requirement {
    PluginId.check(id);
    if (!range.isEmpty()) {
      Bounds.of(range);
    }
  }

  /**
   * Reads one as it is written.
   *
   * @throws IllegalArgumentException when it is wrong; the message tells how to mend it
   */
  public static Requirement of(String text) {
    int at = text.indexOf('@');
    if (at >= 0 && at == text.length() - 1) {
      throw new IllegalArgumentException("\"" + text + "\" names no version behind the @.");
    }
    return at < 0
        ? new Requirement(text, "")
        : new Requirement(text.substring(0, at), text.substring(at + 1));
  }

  /** Returns what is wrong with a text; nothing when it can be read. */
  public static Optional<String> fault(String text) {
    try {
      Requirement unused = of(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Returns whether a version will do; where versions are told apart, an unknown one will not. */
  public boolean accepts(String version) {
    if (range.isEmpty()) {
      return true;
    }
    try {
      return !version.isEmpty() && Bounds.of(range).contain(Version.parse(version));
    } catch (IllegalArgumentException e) {
      return false; // it does not even begin with a number
    }
  }

  /** Returns it as it is written. */
  @Override
  public String toString() {
    return range.isEmpty() ? id : id + "@" + range;
  }

  private record Bounds(
      Optional<Version> from, boolean withFrom, Optional<Version> to, boolean withTo) {
    private static final Pattern RANGE =
        Pattern.compile("([\\[(])([^,\\[\\]()]*),([^,\\[\\]()]*)([])])");

    static Bounds of(String range) {
      Matcher matcher = RANGE.matcher(range);
      if (!matcher.matches()) {
        return new Bounds(Optional.of(version(range, range)), true, Optional.empty(), true);
      }
      Bounds bounds =
          new Bounds(
              bound(matcher.group(2), range),
              matcher.group(1).equals("["),
              bound(matcher.group(3), range),
              matcher.group(4).equals("]"));
      if (bounds.isEmpty()) {
        throw new IllegalArgumentException(
            "No version is in the range \"" + range + "\": put the lower one first.");
      }
      return bounds;
    }

    private static Optional<Version> bound(String text, String range) {
      return text.isBlank() ? Optional.empty() : Optional.of(version(text.strip(), range));
    }

    private static Version version(String text, String range) {
      try {
        return Version.parse(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\""
                + range
                + "\" is no range of versions: write 1.2 for that and later ones, or [1.2,2) for"
                + " those from 1.2 and before 2.",
            e);
      }
    }

    private boolean isEmpty() {
      return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
    }

    boolean contain(Version version) {
      return (from.isEmpty() || isAfter(version, from.get(), withFrom))
          && (to.isEmpty() || isAfter(to.get(), version, withTo));
    }

    private static boolean isAfter(Version later, Version earlier, boolean same) {
      int compared = later.compareTo(earlier);
      return compared > 0 || (same && compared == 0);
    }
  }
}
