/** What it takes to replace a plugin while it is called. */
@NullMarked
package io.epi4j.benchmarks.reload;

import org.jspecify.annotations.NullMarked;
