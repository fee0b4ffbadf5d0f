package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginCopy;
import io.epi4j.runtime.manifest.FoundManifest;

/**
 * A plugin of a directory, copied and read; nothing of it is loaded yet.
 *
 * @param copy its files
 * @param manifest what it says of itself
 */
public record Installed(PluginCopy copy, FoundManifest manifest) {
  /** Returns the id of the plugin. */
  public String id() {
    return manifest.manifest().plugin().id();
  }

  /** Returns the jar or directory that it was copied from. */
  public String source() {
    return copy.place().toString();
  }
}
