/** What Epi4J costs, measured beside code that does the same without it. */
@EpiPlugin("benchmarks")
@NullMarked
package io.epi4j.benchmarks;

import io.epi4j.EpiPlugin;
import org.jspecify.annotations.NullMarked;
