package io.epi4j.runtime.channel;

/** Two deliveries, one after the other. */
record Two<E>(Delivery<E> first, Delivery<E> second) implements Delivery<E> {
  @Override
  public void deliver(E event) {
    first.deliver(event);
    second.deliver(event);
  }
}
