package io.epi4j.runtime.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers that an event reaches: those of its key, and those that want all events. It is
 * never changed.
 *
 * <p>It is no record, since a map is to tell it from another of the same content.
 */
final class Group<E> implements Delivery<E> {
  private static final Group<?> NONE = new Group<>(List.of(), null);

  private final @Nullable Group<E> everyone;
  private final List<Registration<E>> own;
  private final Delivery<E> delivery;

  /** The only subscriber, which most keys have: so it is found without a further object. */
  private final @Nullable Registration<E> only;

  private final @Nullable Consumer<? super E> consumer; // that of the only one

  /**
   * Makes a group.
   *
   * @param own in the order in which they are called; nobody changes the list
   * @param everyone those who want all events; null in that group itself
   */
  Group(List<Registration<E>> own, @Nullable Group<E> everyone) {
    this(own, everyone, Nobody.instance());
  }

  /** Returns the group of all where there are none. */
  @SuppressWarnings("unchecked") // it calls nobody
  static <E> Group<E> none() {
    return (Group<E>) NONE;
  }

  private Group(List<Registration<E>> own, @Nullable Group<E> everyone, Delivery<E> before) {
    this.own = own;
    this.everyone = everyone;
    List<Registration<E>> all =
        everyone == null || everyone.own.isEmpty() ? own : merged(own, everyone.own);
    this.delivery = Deliveries.of(all, before);
    this.only = all.size() == 1 ? all.get(0) : null;
    this.consumer = only == null ? null : only.consumer();
  }

  private static <E> List<Registration<E>> merged(
      List<Registration<E>> some, List<Registration<E>> others) {
    List<Registration<E>> merged = new ArrayList<>(some);
    merged.addAll(others);
    merged.sort(null);
    return merged;
  }

  @Nullable Group<E> everyone() {
    return everyone;
  }

  List<Registration<E>> own() {
    return own;
  }

  @Override
  public boolean isLive() {
    return delivery.isLive();
  }

  @Override
  @SuppressWarnings("CatchingThrowable") // a subscriber's failure is not the publisher's
  public void deliver(E event) {
    Consumer<? super E> single = consumer;
    Registration<E> subscriber = only;
    if (single == null || subscriber == null) {
      delivery.deliver(event);
      return;
    }
    Objects.requireNonNull(event, "event");
    try {
      single.accept(event);
    } catch (Throwable e) {
      subscriber.failed(event, e);
    }
  }

  /** Returns the delivery where there are no keys. */
  Delivery<E> delivery() {
    return delivery;
  }

  /** Returns the same subscribers of the key, and others that want all events. */
  Group<E> with(@Nullable Group<E> others) {
    return new Group<>(own, others);
  }

  /** Returns these and one more, who has come last. */
  Group<E> plus(Registration<E> added) {
    if (own.isEmpty()) {
      return new Group<>(List.of(added), everyone);
    }
    List<Registration<E>> more = new ArrayList<>(own.size() + 1);
    more.addAll(own);
    more.add(added);
    return new Group<>(more, everyone, delivery);
  }

  /** Returns these but one. */
  Group<E> minus(Registration<E> removed) {
    if (own.size() == 1 && own.get(0) == removed) {
      return everyone == null ? none() : new Group<>(List.of(), everyone);
    }
    List<Registration<E>> fewer = new ArrayList<>(own);
    fewer.remove(removed);
    return new Group<>(fewer, everyone, delivery);
  }
}
