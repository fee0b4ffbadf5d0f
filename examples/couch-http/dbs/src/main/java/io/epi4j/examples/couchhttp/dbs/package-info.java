/**
 * Keeps JSON documents in memory under {@code /database/id}, and publishes what becomes of each;
 * who hears of it this plugin does not know.
 */
@EpiPlugin(value = "dbs", version = "1.0")
@NullMarked
package io.epi4j.examples.couchhttp.dbs;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
