/** A plugin that is found by a service loader. */
@NullMarked
package io.epi4j.examples.migration.old;

import org.jspecify.annotations.NullMarked;
