package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What wants to become a subscriber.
 *
 * @param origin whose it is
 * @param key the key that it wants the events of; null for all
 * @param mailbox where its events wait; null where the publisher's thread calls it
 * @param receiver what it wants to be called with
 * @param <E> the type of the events
 */
public record Listener<E>(
    Origin origin, @Nullable Object key, @Nullable Mailbox mailbox, Receiver<E> receiver) {
  /** Refuses a list of events without a mailbox, where events would wait for each other. */
  public Listener {
    if (mailbox == null && receiver instanceof Receiver.Batch) {
      throw new IllegalArgumentException(
          origin.name() + " takes several events at once, and so needs a mailbox.");
    }
  }

  /**
   * Returns a method of a plugin that wants to subscribe.
   *
   * @param method {@code (Object)void} with an event or a list of events, or {@code (Object,
   *     Object)void} with the subscription and an event
   * @param isBatch whether it takes a list
   */
  public static <E> Listener<E> ofMethod(
      Origin origin,
      @Nullable Object key,
      @Nullable Mailbox mailbox,
      MethodHandle method,
      boolean isBatch) {
    Receiver<E> receiver =
        isBatch
            ? new Receiver.Batch<>(new MethodCall<>(method))
            : new Receiver.Single<>(
                it ->
                    new MethodCall<>(
                        method.type().parameterCount() == 1 ? method : method.bindTo(it)));
    return new Listener<>(origin, key, mailbox, receiver);
  }

  static <E> Listener<E> of(
      @Nullable Object key, @Nullable Mailbox mailbox, Consumer<? super E> consumer) {
    Objects.requireNonNull(consumer, "consumer");
    return new Listener<>(Origin.ofProgram(consumer), key, mailbox, new Receiver.Plain<>(consumer));
  }

  static <E> Listener<E> of(
      @Nullable Object key,
      @Nullable Mailbox mailbox,
      BiConsumer<? super Subscription, ? super E> consumer) {
    Objects.requireNonNull(consumer, "consumer");
    return new Listener<>(
        Origin.ofProgram(consumer),
        key,
        mailbox,
        new Receiver.Single<>(subscription -> event -> consumer.accept(subscription, event)));
  }

  static <E> Listener<E> ofBatches(
      @Nullable Object key, Mailbox mailbox, Consumer<? super List<E>> consumer) {
    Objects.requireNonNull(consumer, "consumer");
    return new Listener<>(Origin.ofProgram(consumer), key, mailbox, new Receiver.Batch<>(consumer));
  }
}
