package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;

/**
 * A manifest and where it was found.
 *
 * @param manifest what it says
 * @param container the jar or directory that holds it, for people to read
 * @param implementationVersion the {@code Implementation-Version} of that jar; empty where there is
 *     none
 * @param root the URL of where its other files begin
 */
public record FoundManifest(
    Manifest manifest, String container, String implementationVersion, String root) {
  /** Returns the version of the plugin: its own, else that of its jar; empty where neither is. */
  public String version() {
    String own = manifest.plugin().version();
    return own.isEmpty() ? implementationVersion : own;
  }
}
