/** Remembers what became of the documents of one database, and shows it under {@code /_audit}. */
@EpiPlugin(value = "audit", version = "1.0")
@NullMarked
package io.epi4j.examples.couchhttp.audit;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
