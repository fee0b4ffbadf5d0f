/**
 * What couch_epi's own tests assert, observed here through annotated sources that are really
 * compiled, packed into jars, found and called. Tests are named by the behaviour's id.
 */
@NullMarked
package io.epi4j.conformance;

import org.jspecify.annotations.NullMarked;
