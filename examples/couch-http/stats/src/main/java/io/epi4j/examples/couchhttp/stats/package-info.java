/** Counts requests, and shows the counts and what they mean under {@code /_stats}. */
@EpiPlugin(value = "stats", version = "1.0")
@NullMarked
package io.epi4j.examples.couchhttp.stats;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
