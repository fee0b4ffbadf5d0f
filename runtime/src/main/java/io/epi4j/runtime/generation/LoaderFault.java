package io.epi4j.runtime.generation;

import java.io.IOException;
import java.util.Set;

/** The classes of some plugins cannot be loaded. The message is a sentence. */
final class LoaderFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Set<String> plugins;

  LoaderFault(Set<String> plugins, String message) {
    super(message);
    this.plugins = Set.copyOf(plugins);
  }

  /** Returns the ids of the plugins. */
  Set<String> plugins() {
    return plugins;
  }
}
