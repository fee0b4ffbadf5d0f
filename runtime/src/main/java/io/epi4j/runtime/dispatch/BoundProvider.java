package io.epi4j.runtime.dispatch;

import java.util.Set;

/**
 * A provider that is ready to be called for one service.
 *
 * @param plugin the id of the plugin that contributed it
 * @param name the binary name of its class
 * @param instance the provider
 * @param functions the keys (name and descriptor) of the functions that it implements
 */
public record BoundProvider(String plugin, String name, Object instance, Set<String> functions) {
  /** Copies the set. */
  public BoundProvider {
    functions = Set.copyOf(functions);
  }
}
