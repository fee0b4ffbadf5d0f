package io.epi4j.runtime.loader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which classes a plugin has in common with others, though it may pack them itself: those of Epi4J,
 * those of the services, data and events that are declared elsewhere, and those that the
 * application wants to be shared. For all else a plugin comes first with what it packs, so that two
 * plugins can use two versions of one library.
 *
 * @param packages the packages that are shared
 * @param prefixes the packages that are shared together with those below them
 */
public record Sharing(Set<String> packages, Set<String> prefixes) {
  private static final Set<String> OURS = Set.of("io.epi4j", "io.epi4j.spi", "io.epi4j.manifest");
  private static final String RUNTIME = "io.epi4j.runtime";

  /** Copies the sets. */
  public Sharing {
    packages = Set.copyOf(packages);
    prefixes = Set.copyOf(prefixes);
  }

  /**
   * Returns what a plugin shares.
   *
   * @param types binary names of classes that it uses and that are declared elsewhere
   * @param wanted packages that the application wants to be shared, with those below them
   */
  public static Sharing of(List<String> types, Set<String> wanted) {
    Set<String> packages = new HashSet<>(OURS);
    types.forEach(type -> packages.add(packageOf(type)));
    Set<String> prefixes = new HashSet<>(wanted);
    prefixes.add(RUNTIME);
    return new Sharing(packages, prefixes);
  }

  /** Returns whether a class is shared, if it is there. */
  boolean isShared(String type) {
    String name = packageOf(type);
    if (packages.contains(name)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (name.equals(prefix) || name.startsWith(prefix + ".")) {
        return true;
      }
    }
    return false;
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
