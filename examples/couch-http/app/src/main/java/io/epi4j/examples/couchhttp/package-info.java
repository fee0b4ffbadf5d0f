/** An HTTP front whose paths are all answered by plugins. */
@NullMarked
package io.epi4j.examples.couchhttp;

import org.jspecify.annotations.NullMarked;
