package io.epi4j.runtime.channel;

import java.util.stream.Stream;

/** Two deliveries, one after the other. */
record Two<E>(Delivery<E> first, Delivery<E> second) implements Delivery<E> {
  @Override
  public Stream<Delivery<E>> parts() {
    return Stream.of(first, second).flatMap(Delivery::parts);
  }

  @Override
  public Delivery<E> constant() {
    return Chain.of(this);
  }

  @Override
  public void deliver(E event) {
    first.deliver(event);
    second.deliver(event);
  }
}
