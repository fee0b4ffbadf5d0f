/**
 * Guards paths by HTTP Basic authentication, and tells under {@code /_session} who is logged in.
 *
 * <p>It asks to stand before the others, because they compare paths and it is the one that brings
 * paths into one form. The operator's order may still put it elsewhere.
 */
@EpiPlugin(
    value = "auth",
    version = "1.0",
    before = {"audit", "dbs", "search", "stats"})
@NullMarked
package io.epi4j.examples.couchhttp.auth;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
