/**
 * What a call of a service costs: through a facade, by the calls that one would write by hand, and
 * in a loop over a list.
 */
@NullMarked
package io.epi4j.benchmarks.service;

import org.jspecify.annotations.NullMarked;
