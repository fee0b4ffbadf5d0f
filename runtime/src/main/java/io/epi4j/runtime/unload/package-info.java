/**
 * What happens to the class loader of a plugin that was unloaded or replaced: when nobody is inside
 * its code any more, what must be undone so that it can be collected, whether it was, and what
 * holds it if not.
 *
 * <p>A loader is told by its name, {@code plugin@generation}, which no other loader of the process
 * should have; nothing else is known of plugins here.
 */
@NullMarked
package io.epi4j.runtime.unload;

import org.jspecify.annotations.NullMarked;
