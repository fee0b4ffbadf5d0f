package io.epi4j.runtime.channel;

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
