package io.epi4j.runtime.generation;

import io.epi4j.runtime.plugin.PluginSpec;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What generations are made from.
 *
 * @param application loads the classes of the application
 * @param own the plugins of the application: of its class path, and those that it gave
 * @param wanted what the operator wants at the start
 * @param again reads that again
 * @param directories where to look for plugins that come and go
 * @param temporary where their copies are kept
 */
public record GenerationSettings(
    ClassLoader application,
    Collection<PluginSpec> own,
    Wanted wanted,
    Supplier<Wanted> again,
    List<Path> directories,
    Path temporary) {
  /** Copies the collections. */
  public GenerationSettings {
    own = List.copyOf(own);
    directories = List.copyOf(directories);
  }
}
