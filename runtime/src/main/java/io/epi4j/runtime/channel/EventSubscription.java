package io.epi4j.runtime.channel;

import io.epi4j.Subscription;

/**
 * What a subscriber of a channel was given when it subscribed.
 *
 * <p>When {@link #close()} returned, no publish that begins later reaches the subscriber, and
 * nothing is taken out of a mailbox for it any more; what waited there for it is dropped. An event
 * that is being delivered while it is closed may still reach it. Any thread may close it, the
 * subscriber itself too.
 */
public interface EventSubscription extends Subscription {
  /** Returns whether it is neither closed nor ended by what it depends on. */
  boolean isOpen();

  /** Returns what became of its events up to now. */
  Subscriber subscriber();

  /**
   * Ends it when {@code thread} has ended, which is looked at each second. A thread that has not
   * begun yet counts as alive.
   *
   * <p>In couch_events: a listener ends with its process.
   *
   * @return this
   */
  EventSubscription endWith(Thread thread);
}
