package io.epi4j.runtime.channel;

import io.epi4j.runtime.flight.Flight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Subscribers of plugins that take the place of others, in one step: of one channel, every event
 * reaches either all that were there before or all that are there afterwards.
 *
 * <p>Events that wait in mailboxes are not touched: the mailboxes of those that go are closed
 * afterwards, which has them delivered.
 */
public final class Replacement {
  private final ChannelRegistry registry;
  private final KnownChannels known;
  private final ReentrantLock lock;
  private final List<Registration<?>> ended = new ArrayList<>();
  private final List<Begun<?>> begun = new ArrayList<>();
  private final IdentityHashMap<Registration<?>, Integer> places = new IdentityHashMap<>();
  private final Map<Subscribers<?>, Edit<?>> edits = new LinkedHashMap<>();

  Replacement(ChannelRegistry registry, KnownChannels known, ReentrantLock lock) {
    this.registry = registry;
    this.known = known;
    this.lock = lock;
  }

  /**
   * Has channels of events whose classes come be used beside those of the same names that go, until
   * this is {@linkplain #apply applied} or {@linkplain #abandon abandoned}.
   *
   * @param come loaders of plugins that begin
   * @param gone loaders of plugins that are no longer there then
   */
  public void expect(Set<? extends ClassLoader> come, Set<? extends ClassLoader> gone) {
    lock.lock();
    try {
      known.expect(come, gone);
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the channels that were expected. */
  public void abandon() {
    lock.lock();
    try {
      known.abandon();
    } finally {
      lock.unlock();
    }
  }

  /** Ends a subscription. */
  public void end(EventSubscription subscription) {
    ended.add((Registration<?>) subscription);
  }

  /** Puts a subscription that stays to another place among those of all plugins. */
  public void place(EventSubscription subscription, int place) {
    places.put((Registration<?>) subscription, place);
  }

  /**
   * Has a plugin's method subscribe.
   *
   * @param made gets the subscription
   * @param refused is told why it cannot subscribe
   */
  public <E> void begin(
      Object name,
      Class<E> type,
      Listener<E> listener,
      Consumer<EventSubscription> made,
      Consumer<IllegalArgumentException> refused) {
    begun.add(new Begun<>(new NamedBinding<>(registry, name, type), listener, made, refused));
  }

  /**
   * Tells why methods cannot subscribe, if that was done now.
   *
   * @param gone loaders of plugins that are no longer there then
   * @param faults is told; it does nothing that waits
   */
  public void faults(
      Set<? extends ClassLoader> gone, BiConsumer<Origin, IllegalArgumentException> faults) {
    lock.lock();
    try {
      for (Begun<?> each : begun) {
        fault(each, gone).ifPresent(why -> faults.accept(each.listener.origin(), why));
      }
    } finally {
      lock.unlock();
    }
  }

  /** A channel of events of a plugin that goes makes room for the next of its name. */
  private Optional<IllegalArgumentException> fault(Begun<?> each, Set<? extends ClassLoader> gone) {
    Subscribers<?> other = known.any(each.channel.name());
    if (other != null && KnownChannels.isLoadedBy(gone, other.type())) {
      return Optional.empty();
    }
    try {
      Subscribers<?> unused = registry.open(each.channel);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e);
    } catch (IllegalStateException e) {
      return Optional.of(new IllegalArgumentException(e)); // closed meanwhile
    }
  }

  /**
   * Does all of it, but for methods that cannot subscribe.
   *
   * <p>Channels of events that go with a plugin are left as they are, for those who are still
   * inside of its code; they only give their names free.
   *
   * @param gone loaders of plugins that are no longer there
   * @return what is to be run when no lock is held any more
   */
  public Runnable apply(Set<? extends ClassLoader> gone) {
    begun.forEach(each -> each.join(registry));
    List<Changed<?>> changes = new ArrayList<>();
    lock.lock();
    try {
      Set<Subscribers<?>> forgotten = known.forget(gone);
      known.arrive();
      ended.removeIf(each -> forgotten.contains(each.channel()));
      places.keySet().removeIf(each -> forgotten.contains(each.channel()));
      places.forEach(this::replace);
      ended.forEach(this::remove);
      for (Begun<?> each : begun) {
        each.fault = fault(each, Set.of());
        if (each.fault.isEmpty()) {
          add(each);
        }
      }
      edits.values().forEach(edit -> changes.add(edit.apply(registry)));
    } finally {
      lock.unlock();
    }
    changes.forEach(Changed::tellCallers);
    begun.forEach(Begun::tell);
    return () -> settle(changes);
  }

  private void replace(Registration<?> subscriber, int place) {
    if (subscriber.place(place)) {
      edit(subscriber.channel());
    }
  }

  private void remove(Registration<?> subscriber) {
    if (subscriber.leaves()) {
      edit(subscriber.channel()).removed().add(subscriber);
    }
  }

  private <E> void add(Begun<E> each) {
    Subscribers<E> to = opened(each.channel);
    Registration<E> subscriber = registry.made(to, each.listener);
    edit(to).added().add(subscriber);
    each.subscriber = subscriber;
    ended.forEach(old -> succeed(old, subscriber));
  }

  @SuppressWarnings("unchecked") // it is one of the same channel
  private static <E> void succeed(Registration<?> old, Registration<E> next) {
    if (old.channel() == next.channel()) {
      Registration<E> same = (Registration<E>) old;
      if (same.isPredecessorOf(next)) {
        same.succeededBy(next);
      }
    }
  }

  /** A channel that is new is known only when it has its subscribers. */
  private <E> Subscribers<E> opened(NamedBinding<E> channel) {
    for (Subscribers<?> of : edits.keySet()) {
      if (of.name().equals(channel.name())) {
        return KnownChannels.checked(of, channel.type());
      }
    }
    return registry.open(channel);
  }

  @SuppressWarnings("unchecked") // it was made for this channel
  private <E> Edit<E> edit(Subscribers<E> of) {
    return (Edit<E>) edits.computeIfAbsent(of, none -> new Edit<>(of));
  }

  private void settle(List<Changed<?>> changes) {
    changes.forEach(Changed::askDemands);
    begun.forEach(Begun::settle);
    ended.forEach(each -> tell(each, false));
  }

  static void tell(Registration<?> one, boolean subscribed) {
    Origin origin = one.listener().origin();
    Flight.subscription(one.channel().name(), origin.plugin(), origin.name(), subscribed);
  }

  /** What changes of one channel. */
  private static final class Edit<E> {
    private final Subscribers<E> of;
    private final Set<Registration<?>> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Registration<E>> added = new ArrayList<>();

    Edit(Subscribers<E> of) {
      this.of = of;
    }

    Set<Registration<?>> removed() {
      return removed;
    }

    List<Registration<E>> added() {
      return added;
    }

    Changed<?> apply(ChannelRegistry registry) {
      of.replace(removed, added);
      return registry.changed(of, true, of);
    }
  }
}
