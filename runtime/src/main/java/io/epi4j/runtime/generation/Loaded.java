package io.epi4j.runtime.generation;

import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.PluginSpec;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * A plugin of a directory that can be made.
 *
 * @param installed its files
 * @param spec what it contributes
 * @param loader loads its classes
 * @param generation the generation that it came with
 */
public record Loaded(Installed installed, PluginSpec spec, PluginLoader loader, long generation) {
  /** Closes the loader; one that cannot be closed is left to the collector. */
  void close() {
    try {
      loader.close();
    } catch (IOException e) {
      System.getLogger("io.epi4j.runtime").log(Level.DEBUG, loader + " is open", e);
    }
  }
}
