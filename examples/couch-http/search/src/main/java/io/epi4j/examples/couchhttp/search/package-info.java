/**
 * Finds lighthouses by words of their descriptions, under {@code /_search}.
 *
 * <p>It asks to stand after {@code couch-http}, because of features the first plugin that speaks of
 * them counts, and what this one says is only what holds where the operator's file is silent.
 */
@EpiPlugin(value = "search", version = "1.0", after = "couch-http")
@NullMarked
package io.epi4j.examples.couchhttp.search;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
