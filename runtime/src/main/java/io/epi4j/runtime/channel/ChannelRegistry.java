package io.epi4j.runtime.channel;

import io.epi4j.runtime.callsite.PromotionClock;
import io.epi4j.runtime.flight.Flight;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The channels of one {@code Epi}.
 *
 * <p>Every change of subscribers is made under one lock, which is held for no longer than it takes
 * to make the next {@link Delivery}, and under which nothing foreign is called but {@code equals}
 * and {@code hashCode} of names and keys. Publishers take no lock: they read the delivery of their
 * channel. After the change, and without the lock, the call site of the channel is told; then the
 * one who made the change may return.
 *
 * <p>A channel is kept here while someone subscribes, and forgotten with the last, or {@linkplain
 * Resting soon}. A generated class keeps its own channel, too, and only weakly is that known here.
 */
public class ChannelRegistry {
  private final ChannelHost host;
  private final ThreadEnds threads;
  private final KnownChannels known = new KnownChannels();
  private volatile boolean closed; // written under the lock

  private final ReentrantLock lock = new ReentrantLock();
  private final Resting resting;
  private long subscribed; // guarded by the lock

  /** Returns a registry of no channels. */
  public static ChannelRegistry of(ChannelHost host) {
    return new ChannelRegistry(host, PromotionClock.system());
  }

  /** Only tests that plant faults extend the class. */
  ChannelRegistry(ChannelHost host, PromotionClock clock) {
    this.host = host;
    this.threads = new ThreadEnds(clock);
    this.resting = new Resting(known, clock, lock);
  }

  ChannelHost host() {
    return host;
  }

  /** Returns the channel of a generated class. */
  public final <E> ChannelBinding<E> bind(ChannelType<E> type) {
    ChannelBinding<E> binding = type.bind(this);
    if (closed) {
      close();
    }
    return binding;
  }

  /** Returns the channel of any name. */
  public final <E> Channel<E> named(Object name, Class<E> type) {
    return new NamedChannel<>(
        new NamedBinding<>(
            this, Objects.requireNonNull(name, "name"), Objects.requireNonNull(type, "type")));
  }

  // ---- for bindings

  /** Makes the channel of a generated class. */
  <E> TypedBinding<E> typed(ChannelType<E> type) {
    lock.lock();
    try {
      Subscribers<E> before = known.untyped(type);
      Subscribers<E> subscribers = before != null ? before : subscribers(type.name(), type.type());
      TypedBinding<E> binding = new TypedBinding<>(type, this, subscribers);
      subscribers.typed(binding);
      known.add(binding);
      return binding;
    } finally {
      lock.unlock();
    }
  }

  /** Returns the subscribers of a name; null where there are none. */
  <E> @Nullable Subscribers<E> live(Object name, Class<E> type) {
    return resting.live(name, type);
  }

  /** Returns the subscribers of a name; under the lock. */
  <E> Subscribers<E> needed(Object name, Class<E> type) {
    Subscribers<E> before = known.find(name, type);
    return before != null ? before : subscribers(name, type);
  }

  /** Makes a channel without subscribers. */
  <E> Subscribers<E> subscribers(Object name, Class<E> type) {
    return new Subscribers<>(this, name, type);
  }

  /** Returns the channels that someone listens to now. */
  public final List<ChannelStatus> statuses() {
    List<Snapshot<?>> all =
        locked(() -> resting.live().stream().<Snapshot<?>>map(Snapshot::take).toList());
    return all.stream().map(Snapshot::status).toList();
  }

  <E> List<Subscriber> subscribers(ChannelBinding<E> binding) {
    Subscribers<E> of = binding.known();
    return of == null ? List.of() : locked(() -> Snapshot.take(of)).told();
  }

  <E> void endWith(Thread thread, Registration<E> subscriber) {
    threads.endWith(thread, subscriber, host.executor());
  }

  boolean isOpen(Registration<?> subscriber) {
    return locked(() -> !closed && !subscriber.hasLeft());
  }

  <E> Delivery<E> nobody(Object name) {
    return closed ? new ClosedDelivery<>(name) : Nobody.instance();
  }

  // ---- changes

  /** Returns a change of many subscribers at once, that changes nothing yet. */
  public Replacement replacement() {
    return new Replacement(this, known, lock);
  }

  /** Returns a subscriber that is not called yet; under the lock. */
  <E> Registration<E> made(Subscribers<E> to, Listener<E> listener) {
    return new Registration<>(to, listener, subscribed++, host.isCounting());
  }

  <E> EventSubscription subscribe(ChannelBinding<E> binding, Listener<E> listener) {
    Mailbox mailbox = listener.mailbox();
    Registration<E> made =
        mailbox == null
            ? added(binding, listener)
            : mailbox.join(host.executor(), binding.name(), () -> added(binding, listener));
    Flight.subscription(binding.name(), listener.origin().plugin(), listener.origin().name(), true);
    return made;
  }

  private <E> Registration<E> added(ChannelBinding<E> binding, Listener<E> listener) {
    Changed<Registration<E>> made; // not by change(), which is too big to be inlined
    enter();
    try {
      Subscribers<E> to = open(binding);
      Registration<E> subscriber = made(to, listener);
      made = changed(to, to.add(subscriber), subscriber);
    } finally {
      leave();
    }
    made.settle();
    return made.result();
  }

  <E> void end(Subscribers<E> of, Registration<E> subscriber) {
    Mailbox mailbox = subscriber.listener().mailbox();
    if (mailbox != null) {
      mailbox.left(subscriber);
    }
    Changed<Boolean> left;
    enter();
    try {
      boolean first = subscriber.leaves();
      left = changed(of, first && !closed && of.remove(subscriber), first);
    } finally {
      leave();
    }
    left.settle();
    if (left.result()) {
      Origin origin = subscriber.listener().origin();
      Flight.subscription(of.name(), origin.plugin(), origin.name(), false);
    }
  }

  /** Returns whether a channel has subscribers. */
  boolean hasAny(Subscribers<?> subscribers) {
    return locked(() -> !closed && subscribers.hasAny());
  }

  /** Makes every later publish fail, and ends what was started on demand. */
  public final void close() {
    List<Subscribers<?>> ended;
    List<TypedBinding<?>> typed;
    List<Mailbox> mailboxes;
    lock.lock();
    try {
      closed = true;
      resting.end();
      ended = known.clear();
      typed = known.takeTyped();
      mailboxes = ended.stream().flatMap(Subscribers::mailboxes).distinct().toList();
      ended.forEach(Subscribers::close);
    } finally {
      lock.unlock();
    }
    typed.forEach(TypedBinding::close);
    mailboxes.forEach(Mailbox::close); // else they would ask for threads again and again
    ended.stream().flatMap(of -> of.demands().stream()).distinct().forEach(Demand::end);
  }

  /** Returns the subscribers of a channel, to change them; under the lock. */
  <E> Subscribers<E> open(ChannelBinding<E> binding) {
    if (closed) {
      throw new ClosedEpiException(binding.name());
    }
    resting.makeRoomFor(binding);
    return known.sole(binding.needed());
  }

  /** Keeps or forgets a channel that was changed; under the lock. */
  <T> Changed<T> changed(Subscribers<?> of, boolean told, T result) {
    if (!closed) {
      resting.keep(of);
    }
    return new Changed<>(of.typed(), of.demands(), told, result);
  }

  private <T> T locked(Supplier<T> look) {
    enter();
    try {
      return look.get();
    } finally {
      leave();
    }
  }

  void enter() {
    lock.lock();
  }

  void leave() {
    lock.unlock();
  }

  /** Makes a change under the lock, and then has everyone see it. */
  <T> T change(Supplier<Changed<T>> change) {
    Changed<T> made = locked(change);
    made.settle();
    return made.result();
  }
}
