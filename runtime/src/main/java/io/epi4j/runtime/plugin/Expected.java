package io.epi4j.runtime.plugin;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plugins that start beside those in force.
 *
 * @param plugins the plugins, with all others that there will be
 * @param loaders load the classes of those that start
 */
record Expected(@Nullable Plugins plugins, Set<ClassLoader> loaders) {
  static final Expected NOBODY = new Expected(null, Set.of());

  /** Returns whether a class is one of theirs. */
  boolean isOf(Class<?> type) {
    ClassLoader loader = type.getClassLoader(); // none for classes of Java itself
    return loader != null && loaders.contains(loader);
  }

  /** Returns the plugins, if a class is one of theirs. */
  Optional<Plugins> of(Class<?> type) {
    return isOf(type) ? Optional.ofNullable(plugins) : Optional.empty();
  }

  /** Returns the plugins, if a loader is that of one of them. */
  Optional<Plugins> with(ClassLoader loader) {
    return loaders.contains(loader) ? Optional.ofNullable(plugins) : Optional.empty();
  }
}
