package io.epi4j.runtime.channel;

import java.util.List;

/**
 * More subscribers than a record can hold well, as several deliveries.
 *
 * @param blocks deliveries to some of them each
 * @param subscribers all of them
 */
record Many<E>(List<Delivery<E>> blocks, List<Registration<E>> subscribers) implements Fixed<E> {
  @Override
  public void deliver(E event) {
    for (Delivery<E> block : blocks) {
      block.deliver(event);
    }
  }
}
