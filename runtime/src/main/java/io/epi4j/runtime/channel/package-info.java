/**
 * Channels: events that reach every subscriber of their type, and cost nothing while there is none.
 * The generated {@code <Event>Channel} is what users call; {@link
 * io.epi4j.runtime.channel.Delivery} tells how it is fast.
 */
@NullMarked
package io.epi4j.runtime.channel;

import org.jspecify.annotations.NullMarked;
