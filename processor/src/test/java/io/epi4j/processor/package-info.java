/** Tests of the processors: what they write for good sources, and what they say of bad ones. */
@NullMarked
package io.epi4j.processor;

import org.jspecify.annotations.NullMarked;
