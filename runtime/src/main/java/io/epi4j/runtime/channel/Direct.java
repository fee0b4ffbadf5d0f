package io.epi4j.runtime.channel;

import java.util.function.Consumer;

/**
 * One subscriber that the publisher's thread calls.
 *
 * @param consumer is called
 * @param registration takes its failures
 */
record Direct<E>(Consumer<? super E> consumer, Registration<E> registration)
    implements Delivery<E> {
  @Override
  public Delivery<E> constant() {
    return Chain.of(this);
  }

  @Override
  @SuppressWarnings("CatchingThrowable") // a subscriber's failure is not the publisher's
  public void deliver(E event) {
    try {
      consumer.accept(event);
    } catch (Throwable e) {
      registration.failed(event, e);
    }
  }
}
