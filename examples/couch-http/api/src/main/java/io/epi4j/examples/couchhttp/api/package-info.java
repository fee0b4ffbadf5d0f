/**
 * What the HTTP front and its plugins agree on; a plugin jar of this example knows nothing else.
 */
@EpiPlugin(value = "couch-http", version = "1.0")
@NullMarked
package io.epi4j.examples.couchhttp.api;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
