package io.epi4j.runtime.channel;

import java.util.function.Consumer;

/**
 * A subscriber whose events are counted, which costs more than calling it.
 *
 * @param consumer the subscriber
 * @param registration counts
 */
record Counting<E>(Consumer<? super E> consumer, Registration<E> registration)
    implements Consumer<E> {
  @Override
  public void accept(E event) {
    registration.delivered(1);
    consumer.accept(event);
  }
}
