/** Finds lighthouses by words of their descriptions, under {@code /_search}. */
@EpiPlugin(value = "search", version = "1.0")
@NullMarked
package io.epi4j.examples.couchhttp.search;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
