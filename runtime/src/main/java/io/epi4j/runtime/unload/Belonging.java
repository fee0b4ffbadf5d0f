package io.epi4j.runtime.unload;

import org.jspecify.annotations.Nullable;

/** Tells what belongs to a loader: its classes, and those of loaders that a plugin put below it. */
final class Belonging {
  private final ClassLoader loader;

  Belonging(ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns whether an object's class belongs to the loader. */
  boolean has(@Nullable Object object) {
    return object != null && has(object.getClass().getClassLoader());
  }

  /** Returns whether a loader is this one, or below it. */
  boolean has(@Nullable ClassLoader candidate) {
    for (ClassLoader each = candidate; each != null; each = each.getParent()) {
      if (each == loader) {
        return true;
      }
    }
    return false;
  }
}
