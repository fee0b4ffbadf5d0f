/**
 * Processes that plugins and the application bring, and how they are supervised: {@link
 * io.epi4j.runtime.process.Processes} is what {@code epi.processes()} returns.
 */
@NullMarked
package io.epi4j.runtime.process;

import org.jspecify.annotations.NullMarked;
