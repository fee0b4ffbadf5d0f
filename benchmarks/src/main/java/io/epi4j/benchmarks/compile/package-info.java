/** What the processors cost at compile time, beside the compilation without them. */
@NullMarked
package io.epi4j.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
