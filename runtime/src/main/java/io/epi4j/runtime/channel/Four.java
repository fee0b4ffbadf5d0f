package io.epi4j.runtime.channel;

import java.util.stream.Stream;

/** Four deliveries, one after the other. */
record Four<E>(Delivery<E> first, Delivery<E> second, Delivery<E> third, Delivery<E> fourth)
    implements Delivery<E> {
  @Override
  public Stream<Delivery<E>> parts() {
    return Stream.of(first, second, third, fourth).flatMap(Delivery::parts);
  }

  @Override
  public Delivery<E> constant() {
    return Chain.of(this);
  }

  @Override
  public void deliver(E event) {
    first.deliver(event);
    second.deliver(event);
    third.deliver(event);
    fourth.deliver(event);
  }
}
