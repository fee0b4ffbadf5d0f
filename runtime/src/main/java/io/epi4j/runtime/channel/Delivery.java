package io.epi4j.runtime.channel;

import org.jspecify.annotations.Nullable;

/**
 * What a publish does at one moment: an immutable object for the subscribers of that moment.
 *
 * <h2>How publishing is fast</h2>
 *
 * A channel has one delivery at a time: {@link Nobody}, or a record of its subscribers; a change
 * makes another. While the channel changes, and for an {@code Epi} that does not own the call site
 * of the generated class, a publish reads it from a volatile field and calls it like any other
 * object.
 *
 * <p>While nothing changes, the promoting call site of the generated class has the delivery as a
 * constant, as a {@link Chain}: a record, the fields of which HotSpot trusts to be final, with one
 * method handle that calls all subscribers. So the JIT inlines {@code deliver} down to the
 * subscribers' own methods, whatever else the program publishes and to whom. Of {@code Nobody}
 * nothing remains, and an event that was only made to be published is not made.
 *
 * <p><em>Invariant.</em> A delivery never changes, so an event reaches exactly those who were
 * subscribed when its publishing began.
 *
 * @param <E> the type of the events
 */
public interface Delivery<E> {
  /** Returns whether anyone would be called. */
  default boolean isLive() {
    return true;
  }

  /** Returns what a publish with that key does; the delivery itself where the channel has none. */
  default Delivery<E> of(@Nullable Object key) {
    return this;
  }

  /** Calls the subscribers, in order; a failing one neither stops the others nor throws. */
  void deliver(E event);
}
