/** The program with Epi4J. */
@NullMarked
package io.epi4j.examples.migration.epi4j;

import org.jspecify.annotations.NullMarked;
