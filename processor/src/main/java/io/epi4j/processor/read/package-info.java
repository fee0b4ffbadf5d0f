/**
 * From the compiler's elements to models; what an element alone can have wrong is reported here.
 */
@NullMarked
package io.epi4j.processor.read;

import org.jspecify.annotations.NullMarked;
