/**
 * What the HTTP front and its plugins agree on; a plugin jar of this example knows nothing else.
 *
 * <p>As a plugin it brings the operator's own word about features, in a file.
 */
@EpiPlugin(value = "couch-http", version = "1.0")
@DataProvider(value = Feature.class, file = "features.json")
@NullMarked
package io.epi4j.examples.couchhttp.api;

import io.epi4j.DataProvider;
import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
