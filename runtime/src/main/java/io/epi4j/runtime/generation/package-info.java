/** Replaces the plugins that are in force by others, all at once or not at all. */
@NullMarked
package io.epi4j.runtime.generation;

import org.jspecify.annotations.NullMarked;
