package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Events of one type that reach everyone who subscribed in the same {@code Epi}. The compiler
 * writes a record that implements this for each type that carries {@code @Channel}; {@code
 * Epi.channel} gives one for any name.
 *
 * <pre>{@code
 * DbEventChannel events = DbEventChannel.of(epi);
 * try (Subscription subscription = events.subscribe(event -> log(event))) {
 *   events.publish("accounts", Kind.CREATED);
 * }
 * }</pre>
 *
 * <p>Publishing calls the subscribers in the thread that publishes, one after the other: first
 * those of plugins, in the order of the plugins, then the others in the order in which they came.
 * What a subscriber publishes is delivered before the next subscriber is called. One that throws
 * does not stop the others and does not reach the publisher; an {@link ErrorHandler} is told. Only
 * errors of the virtual machine go through. One that shall not keep the publisher waiting has a
 * {@link Mailbox}.
 *
 * <p>Any thread may publish, subscribe and unsubscribe, from inside a delivery too, and none waits
 * for another: an event reaches those who were subscribed when its publishing began. When {@code
 * subscribe} returned, every later publish, by any thread, reaches the subscriber; when its
 * subscription is closed, none that begins later does. When the {@code Epi} is closed, all of this
 * throws {@link IllegalStateException}.
 *
 * <p>While nobody listens, publishing through a generated class costs nothing, and through a name
 * one look-up. When the last subscriber has gone, that holds again.
 *
 * <p>In couch_events: {@code notify/2} is {@code publish}, {@code subscribe/1} is {@code
 * subscribe}, and {@code unsubscribe/1} closes the subscription.
 *
 * @param <E> the type of the events
 */
public interface Channel<E> {
  /** Returns the channel behind this. */
  ChannelBinding<E> binding();

  /** Returns what a publish does at this moment. */
  Delivery<E> delivery();

  /** Returns the channel's name. */
  default Object name() {
    return binding().name();
  }

  /**
   * Publishes an event. One that is null is refused with a {@link NullPointerException} where
   * someone listens; while nobody does, it is not even looked at.
   */
  default void publish(E event) {
    delivery().deliver(event);
  }

  /** Publishes an event that is made only where someone listens. */
  default void publishLazily(Supplier<? extends E> event) {
    Delivery<E> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(event.get());
    }
  }

  /** Returns whether anyone listens now. */
  default boolean isLive() {
    return delivery().isLive();
  }

  /** Calls {@code consumer} for every event from now on. */
  default EventSubscription subscribe(Consumer<? super E> consumer) {
    return binding().subscribe(Listener.of(null, null, consumer));
  }

  /**
   * Calls {@code consumer} for every event from now on, and tells it by which subscription: for one
   * that listens to several channels, or that ends itself. (It has a name of its own, because a
   * method reference such as {@code list::add} could mean either.)
   *
   * <p>In couch_events: the message <code>{event, Ref, Event}</code>.
   */
  default EventSubscription subscribeWithSubscription(
      BiConsumer<? super Subscription, ? super E> consumer) {
    return binding().subscribe(Listener.of(null, null, consumer));
  }

  /** Has every event from now on wait in {@code mailbox} for {@code consumer}. */
  default EventSubscription subscribe(Mailbox mailbox, Consumer<? super E> consumer) {
    return binding()
        .subscribe(Listener.of(null, Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  /**
   * Has every event from now on wait in {@code mailbox} for {@code consumer}, which is told by
   * which subscription it gets it.
   */
  default EventSubscription subscribeWithSubscription(
      Mailbox mailbox, BiConsumer<? super Subscription, ? super E> consumer) {
    return binding()
        .subscribe(Listener.of(null, Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  /**
   * Has every event from now on wait in {@code mailbox} for {@code consumer}, which gets all that
   * have come meanwhile at once: at least one, in order, in a list of its own.
   */
  default EventSubscription subscribeBatches(Mailbox mailbox, Consumer<? super List<E>> consumer) {
    return binding()
        .subscribe(Listener.ofBatches(null, Objects.requireNonNull(mailbox, "mailbox"), consumer));
  }

  /** Returns the subscribers of this moment, in the order in which they are called. */
  default List<Subscriber> subscribers() {
    return binding().subscribers();
  }

  /**
   * Runs {@code start} when the channel gets its first subscriber, or now if it has one, and {@code
   * stop} when it has none any more, and so on, until that is closed, which runs {@code stop} if
   * {@code start} was run last. They never run at the same time, and alternate. The thread runs
   * them that subscribes or unsubscribes, before that returns; where one runs already in another
   * thread, that one looks again. What they throw is told as a problem.
   */
  default Subscription onDemand(Runnable start, Runnable stop) {
    return binding().onDemand(start, stop);
  }

  /**
   * Tells {@code handler} of the failures of this channel's subscribers, and not the handler of the
   * {@code Epi}, until that is closed. Of several the one that was set last is told.
   */
  default Subscription onFailure(ErrorHandler handler) {
    return binding().onFailure(handler);
  }
}
