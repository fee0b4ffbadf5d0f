package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;

/**
 * A manifest and where it was found.
 *
 * @param manifest what it says
 * @param container the jar or directory that holds it, for people to read
 * @param jarVersion the version that the jar tells of itself
 * @param root the URL of where its other files begin
 */
public record FoundManifest(
    Manifest manifest, String container, JarVersion jarVersion, String root) {}
