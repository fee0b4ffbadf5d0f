package io.epi4j.runtime.channel;

/**
 * A subscriber whose events are counted, which costs more than calling it.
 *
 * @param subscriber the subscriber
 * @param registration counts
 */
record Counting<E>(Delivery<E> subscriber, Registration<E> registration) implements Delivery<E> {
  @Override
  public Delivery<E> constant() {
    return Chain.of(this);
  }

  @Override
  public void deliver(E event) {
    registration.delivered();
    subscriber.deliver(event);
  }
}
