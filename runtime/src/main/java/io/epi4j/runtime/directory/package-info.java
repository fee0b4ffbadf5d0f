/** Finds plugins in directories, and copies them aside. */
@NullMarked
package io.epi4j.runtime.directory;

import org.jspecify.annotations.NullMarked;
