package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;

/**
 * A manifest and where it was found.
 *
 * @param manifest what it says
 * @param container the jar or directory that holds it, for people to read
 * @param implementationVersion the {@code Implementation-Version} of that jar; empty where there is
 *     none
 */
public record FoundManifest(Manifest manifest, String container, String implementationVersion) {
  /** Returns the version of the plugin: its own, else that of its jar; empty where neither is. */
  public String version() {
    String own = manifest.plugin().version();
    return own.isEmpty() ? implementationVersion : own;
  }
}
