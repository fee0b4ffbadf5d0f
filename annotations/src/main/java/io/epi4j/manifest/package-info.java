/**
 * The plugin manifest: what the annotation processor writes about one plugin, and what the runtime
 * merges with the manifests of all other plugins.
 */
@NullMarked
package io.epi4j.manifest;

import org.jspecify.annotations.NullMarked;
