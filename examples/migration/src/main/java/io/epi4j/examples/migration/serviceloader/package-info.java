/** The program with {@link java.util.ServiceLoader}. */
@NullMarked
package io.epi4j.examples.migration.serviceloader;

import org.jspecify.annotations.NullMarked;
