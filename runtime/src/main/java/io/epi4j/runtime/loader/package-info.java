/** Loads the classes of plugins that come and go. */
@NullMarked
package io.epi4j.runtime.loader;

import org.jspecify.annotations.NullMarked;
