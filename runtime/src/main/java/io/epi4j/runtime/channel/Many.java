package io.epi4j.runtime.channel;

import java.util.List;
import java.util.stream.Stream;

/**
 * More deliveries than records can hold well. A loop is right for a channel that changes; for one
 * that does not it becomes a {@link Chain}, which takes longer to make.
 */
record Many<E>(List<Delivery<E>> subscribers) implements Delivery<E> {
  private static final int LONGEST_CHAIN = 256; // what is longer is not inlined anyway

  @Override
  public void deliver(E event) {
    for (Delivery<E> subscriber : subscribers) {
      subscriber.deliver(event);
    }
  }

  @Override
  public Stream<Delivery<E>> parts() {
    return subscribers.stream();
  }

  @Override
  public Delivery<E> constant() {
    return subscribers.size() > LONGEST_CHAIN ? this : Chain.of(this);
  }
}
