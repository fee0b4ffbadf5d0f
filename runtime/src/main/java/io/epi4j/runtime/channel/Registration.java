package io.epi4j.runtime.channel;

import io.epi4j.runtime.channel.Subscriber.Kind;
import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.problem.Failures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One subscriber of one channel. */
final class Registration<E> implements EventSubscription, Comparable<Registration<E>> {
  @SuppressWarnings("rawtypes") // a class literal knows no type arguments
  private static final AtomicLongFieldUpdater<Registration> DROPPED =
      AtomicLongFieldUpdater.newUpdater(Registration.class, "dropped");

  @SuppressWarnings("rawtypes")
  private static final AtomicLongFieldUpdater<Registration> FAILED =
      AtomicLongFieldUpdater.newUpdater(Registration.class, "failed");

  private final Subscribers<E> channel;
  private final Listener<E> listener;
  private final long number;
  private final Consumer<? super E> single;
  private final Consumer<? super E> consumer;
  private final @Nullable LongAdder delivered;
  private volatile long dropped;
  private volatile long failed;
  private volatile boolean closed;
  private volatile @Nullable Registration<E> successor;

  // Guarded by the lock of the registry.
  private int place;
  private boolean left;

  /**
   * Makes one that is not subscribed yet.
   *
   * @param number how many subscribed before
   * @param counting whether its events are counted, although the publisher's thread calls it
   */
  Registration(Subscribers<E> channel, Listener<E> listener, long number, boolean counting) {
    this.channel = channel;
    this.listener = listener;
    this.number = number;
    this.place = listener.origin().place();
    Mailbox mailbox = listener.mailbox();
    this.delivered = counting || mailbox != null ? new LongAdder() : null;
    this.single = single(listener.receiver());
    Consumer<? super E> plain = mailbox != null ? new Posted<>(mailbox, this) : single;
    this.consumer = counting && mailbox == null ? new Counting<>(plain, this) : plain;
  }

  private Consumer<? super E> single(Receiver<E> receiver) {
    if (receiver instanceof Receiver.Plain<E> plain) {
      return plain.consumer();
    }
    return receiver instanceof Receiver.Single<E> one ? one.consumer().apply(this) : event -> {};
  }

  Listener<E> listener() {
    return listener;
  }

  /** Returns what the publisher's thread calls. */
  Consumer<? super E> consumer() {
    return consumer;
  }

  boolean isBatch() {
    return listener.receiver() instanceof Receiver.Batch;
  }

  /** Returns what a mailbox had for this. */
  @SuppressWarnings("unchecked") // only events of the channel are posted for it
  E event(Object posted) {
    return (E) posted;
  }

  /** Takes an event out of the mailbox. */
  @SuppressWarnings("CatchingThrowable") // the consumer goes on with the next event
  void take(E event) {
    if (closed) {
      late(event);
      return;
    }
    delivered(1);
    try {
      single.accept(event);
    } catch (Throwable e) {
      failed(event, e);
    }
  }

  /** Takes several events out of the mailbox. */
  @SuppressWarnings("CatchingThrowable") // the consumer goes on with the next events
  void takeAll(List<E> events) {
    if (closed) {
      events.forEach(this::late);
      return;
    }
    delivered(events.size());
    try {
      if (listener.receiver() instanceof Receiver.Batch<E> batch) {
        batch.consumer().accept(events);
      }
    } catch (Throwable e) {
      failed(events, e);
    }
  }

  /**
   * A publisher may have been on its way to the mailbox when that was closed. Where another
   * subscriber has taken the place of this one, the event is for that one.
   */
  private void late(E event) {
    Registration<E> next = successor;
    if (next != null) {
      next.consumer().accept(event);
    } else {
      dropped(1);
    }
  }

  /** Has events that come too late go to another one, which has taken the place of this one. */
  void succeededBy(Registration<E> next) {
    successor = next;
  }

  /** Returns whether that one is of the same plugin, and called the same. */
  boolean isPredecessorOf(Registration<E> next) {
    Origin own = listener.origin();
    Origin other = next.listener.origin();
    return channel == next.channel
        && own.plugin().equals(other.plugin())
        && own.name().equals(other.name());
  }

  void delivered(int events) {
    if (delivered != null) {
      delivered.add(events);
    }
  }

  /** Is told of events that it did not get. */
  void dropped(int events) {
    DROPPED.addAndGet(this, events);
    Origin origin = listener.origin();
    Flight.dropped(channel.name(), origin.plugin(), origin.name());
  }

  /** Is told of a call that threw. */
  void failed(Object event, Throwable error) {
    Failures.passOn(error);
    FAILED.incrementAndGet(this);
    channel.failed(listener.origin(), event, error);
  }

  /** Is told of an event that was dropped, and is a failure. */
  void refused(Object event, MailboxFullException error) {
    dropped(1);
    channel.failed(listener.origin(), event, error);
  }

  /** Those that no mailbox keeps need no more than to leave. */
  @Override
  public void close() {
    if (listener.mailbox() != null) {
      closed = true;
    }
    channel.end(this);
  }

  /** Ends it for events to come; those that wait in a mailbox are still taken. */
  void leave() {
    channel.end(this);
  }

  /**
   * Puts it elsewhere among the subscribers of plugins, under the lock of the registry; returns
   * whether it was at another place.
   */
  boolean place(int next) {
    boolean moved = place != next;
    place = next;
    return moved;
  }

  Subscribers<E> channel() {
    return channel;
  }

  /** Marks it as ended, under the lock of the registry; returns false where it was already. */
  boolean leaves() {
    boolean first = !left;
    left = true;
    return first;
  }

  /** Returns whether it has ended; under the lock of the registry. */
  boolean hasLeft() {
    return left;
  }

  @Override
  public boolean isOpen() {
    return !closed && channel.isOpen(this);
  }

  @Override
  public EventSubscription endWith(Thread thread) {
    channel.endWith(thread, this);
    return this;
  }

  @Override
  public Subscriber subscriber() {
    Mailbox mailbox = listener.mailbox();
    return new Subscriber(
        listener.origin().plugin(),
        listener.origin().name(),
        mailbox == null ? Kind.DIRECT : isBatch() ? Kind.BATCH : Kind.MAILBOX,
        Optional.ofNullable(listener.key()),
        delivered == null ? OptionalLong.empty() : OptionalLong.of(delivered.sum()),
        dropped,
        failed,
        mailbox == null ? 0 : mailbox.waiting());
  }

  @Override
  public int compareTo(Registration<E> other) {
    int byPlace = Integer.compare(place, other.place);
    return byPlace != 0 ? byPlace : Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "subscription of " + listener.origin().name() + " to channel " + channel.name();
  }
}
