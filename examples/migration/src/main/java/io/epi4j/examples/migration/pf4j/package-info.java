/** The program with PF4J. */
@NullMarked
package io.epi4j.examples.migration.pf4j;

import org.jspecify.annotations.NullMarked;
