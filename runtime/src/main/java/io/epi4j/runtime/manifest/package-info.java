/** Finds the manifests of plugins and reads them. */
@NullMarked
package io.epi4j.runtime.manifest;

import org.jspecify.annotations.NullMarked;
