/** Rules that look at more than one element, one class each. */
@NullMarked
package io.epi4j.processor.check;

import org.jspecify.annotations.NullMarked;
