/** Start-up in a cold JVM, with Epi4J and with {@link java.util.ServiceLoader}. */
@NullMarked
package io.epi4j.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
