package io.epi4j.runtime.channel;

import java.util.stream.Stream;

/** Eight deliveries, one after the other. */
record Eight<E>(
    Delivery<E> first,
    Delivery<E> second,
    Delivery<E> third,
    Delivery<E> fourth,
    Delivery<E> fifth,
    Delivery<E> sixth,
    Delivery<E> seventh,
    Delivery<E> eighth)
    implements Delivery<E> {
  @Override
  public Stream<Delivery<E>> parts() {
    return Stream.of(first, second, third, fourth, fifth, sixth, seventh, eighth)
        .flatMap(Delivery::parts);
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
    fifth.deliver(event);
    sixth.deliver(event);
    seventh.deliver(event);
    eighth.deliver(event);
  }
}
