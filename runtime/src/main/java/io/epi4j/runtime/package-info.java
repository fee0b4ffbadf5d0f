/**
 * The runtime of Epi4J. {@link io.epi4j.runtime.Epi} is where to begin: it holds the plugins of one
 * application, and generated facades are obtained from it.
 */
@NullMarked
package io.epi4j.runtime;

import org.jspecify.annotations.NullMarked;
