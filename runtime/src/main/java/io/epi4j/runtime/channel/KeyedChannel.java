package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A channel whose events have a key: those who subscribe to one key are called for its events
 * alone, in the same order as if they had subscribed to all. Publishing touches no subscriber of
 * another key.
 *
 * <pre>{@code
 * events.subscribe("accounts", event -> audit(event));
 * }</pre>
 *
 * @param <K> the type of the keys
 * @param <E> the type of the events
 */
public interface KeyedChannel<K, E> extends Channel<E> {
  /**
   * Publishes an event of the key {@code key} that is made only where someone listens to that key.
   *
   * @throws IllegalArgumentException when the event that was made has another key
   */
  default void publishLazily(K key, Supplier<? extends E> event) {
    Delivery<E> delivery = delivery().of(key);
    if (delivery.isLive()) {
      delivery.deliver(binding().checked(key, event.get()));
    }
  }

  /** Returns whether anyone listens to the events of that key now. */
  default boolean isLive(K key) {
    return delivery().of(key).isLive();
  }

  /** Calls {@code consumer} for every event of that key from now on. */
  default EventSubscription subscribe(K key, Consumer<? super E> consumer) {
    return binding().subscribe(Listener.of(required(key), null, consumer));
  }

  /** Calls {@code consumer} for every event of that key, and tells it by which subscription. */
  default EventSubscription subscribeWithSubscription(
      K key, BiConsumer<? super Subscription, ? super E> consumer) {
    return binding().subscribe(Listener.of(required(key), null, consumer));
  }

  /** Has every event of that key wait in {@code mailbox} for {@code consumer}. */
  default EventSubscription subscribe(K key, Mailbox mailbox, Consumer<? super E> consumer) {
    return binding()
        .subscribe(
            Listener.of(required(key), Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  /**
   * Has every event of that key wait in {@code mailbox} for {@code consumer}, which is told by
   * which subscription it gets it.
   */
  default EventSubscription subscribeWithSubscription(
      K key, Mailbox mailbox, BiConsumer<? super Subscription, ? super E> consumer) {
    return binding()
        .subscribe(
            Listener.of(required(key), Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  /**
   * Has every event of that key wait in {@code mailbox} for {@code consumer}, which gets all that
   * have come meanwhile at once.
   */
  default EventSubscription subscribeBatches(
      K key, Mailbox mailbox, Consumer<? super List<E>> consumer) {
    return binding()
        .subscribe(
            Listener.ofBatches(
                required(key), Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  private static <K> K required(K key) {
    return Objects.requireNonNull(key, "key");
  }
}
