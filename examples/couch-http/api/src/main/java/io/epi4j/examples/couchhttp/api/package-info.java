/**
 * What the HTTP front and its plugins agree on; a plugin jar of this example knows nothing else.
 */
@NullMarked
package io.epi4j.examples.couchhttp.api;

import org.jspecify.annotations.NullMarked;
