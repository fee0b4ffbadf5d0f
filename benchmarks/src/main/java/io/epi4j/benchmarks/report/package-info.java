/** Keeps what was measured, and shows it as tables and charts. */
@NullMarked
package io.epi4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
