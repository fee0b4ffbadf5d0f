package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a subscriber wants to be called with.
 *
 * @param <E> the type of the events
 */
public sealed interface Receiver<E> {
  /**
   * One event at a time.
   *
   * @param consumer is called
   */
  record Plain<E>(Consumer<? super E> consumer) implements Receiver<E> {}

  /**
   * One event at a time, and by which subscription.
   *
   * @param consumer returns what is called, for the subscription by which it is called
   */
  record Single<E>(Function<Subscription, Consumer<? super E>> consumer) implements Receiver<E> {}

  /**
   * All that wait, at once.
   *
   * @param consumer is called
   */
  record Batch<E>(Consumer<? super List<E>> consumer) implements Receiver<E> {}
}
