/** Tests of what is told. */
@NullMarked
package io.epi4j.processor.problem;

import org.jspecify.annotations.NullMarked;
