/**
 * What it costs to publish an event: through a channel, by the calls that one would write by hand,
 * and with other event buses.
 */
@NullMarked
package io.epi4j.benchmarks.channel;

import org.jspecify.annotations.NullMarked;
