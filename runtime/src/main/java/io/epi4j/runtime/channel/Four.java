package io.epi4j.runtime.channel;

/** Four deliveries, one after the other. */
record Four<E>(Delivery<E> first, Delivery<E> second, Delivery<E> third, Delivery<E> fourth)
    implements Delivery<E> {
  @Override
  public void deliver(E event) {
    first.deliver(event);
    second.deliver(event);
    third.deliver(event);
    fourth.deliver(event);
  }
}
