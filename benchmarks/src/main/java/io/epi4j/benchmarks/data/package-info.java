/** Data: queries beside a plain map, and how soon a changed file is seen. */
@NullMarked
package io.epi4j.benchmarks.data;

import org.jspecify.annotations.NullMarked;
