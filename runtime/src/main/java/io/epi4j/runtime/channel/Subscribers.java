package io.epi4j.runtime.channel;

import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers of one channel in one {@code Epi}. What changes is guarded by the lock of the
 * {@link ChannelRegistry}, which calls everything here that says so; {@link #delivery} alone is
 * read by publishers.
 *
 * <p>Only tests that plant faults extend it.
 */
class Subscribers<E> {
  private final ChannelRegistry registry;
  private final Object name;
  private final Class<E> type;

  // Guarded by the lock of the registry.
  private Group<E> everyone = Group.none();
  private @Nullable ConcurrentMap<Object, Group<E>> groups;
  private @Nullable TypedBinding<E> typed;

  private List<Demand> demands = List.of();
  private boolean kept;
  private boolean forgotten;

  private volatile @Nullable Handling handling;
  private volatile Delivery<E> delivery = Nobody.instance();

  Subscribers(ChannelRegistry registry, Object name, Class<E> type) {
    this.registry = registry;
    this.name = name;
    this.type = type;
  }

  Object name() {
    return name;
  }

  Class<E> type() {
    return type;
  }

  Delivery<E> delivery() {
    return delivery;
  }

  // ---- under the lock of the registry

  /** Has its changes told to the call site of its generated class from now on. */
  void typed(TypedBinding<E> binding) {
    typed = binding;
    renew();
  }

  @Nullable TypedBinding<E> typed() {
    return typed;
  }

  /** Returns whether it is to be kept although nobody has the channel in hand. */
  boolean isUsed() {
    return hasAny() || !demands.isEmpty() || handling != null;
  }

  /** Lets another channel have its name: its events are those of a plugin that goes. */
  void forget() {
    forgotten = true;
  }

  boolean isKept() {
    return kept;
  }

  /** Tells whether it is kept from now on; returns whether it was until now. */
  boolean keep(boolean now) {
    boolean before = forgotten ? now : kept;
    kept = now;
    return before;
  }

  /** Adds a subscriber, and returns whether publishers have to be told. */
  boolean add(Registration<E> subscriber) {
    Object key = subscriber.listener().key();
    if (key == null) {
      everyone = everyone.plus(subscriber);
      return renewed();
    }
    ConcurrentMap<Object, Group<E>> known = groups;
    boolean first = known == null;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      groups = known;
    }
    Group<E> group = known.get(key);
    known.put(
        key, group == null ? new Group<>(List.of(subscriber), everyone) : group.plus(subscriber));
    return first && renewed();
  }

  /** Takes a subscriber away, and returns whether publishers have to be told. */
  boolean remove(Registration<E> subscriber) {
    Object key = subscriber.listener().key();
    if (key == null) {
      everyone = everyone.minus(subscriber);
      return renewed();
    }
    ConcurrentMap<Object, Group<E>> known = Objects.requireNonNull(groups);
    Group<E> left = Objects.requireNonNull(known.get(key)).minus(subscriber);
    if (!left.own().isEmpty()) {
      known.put(key, left);
      return false;
    }
    known.remove(key);
    if (known.isEmpty()) {
      groups = null;
      return renewed();
    }
    return false;
  }

  /**
   * Puts all subscribers into their order, without some and with others: publishers see all of that
   * at once.
   */
  void replace(Collection<?> removed, Collection<Registration<E>> added) {
    Map<Object, List<Registration<E>>> byKey = new HashMap<>();
    List<Registration<E>> unkeyed = new ArrayList<>();
    Stream.concat(all().filter(one -> !removed.contains(one)), added.stream())
        .sorted()
        .forEach(
            one -> {
              Object key = one.listener().key();
              (key == null ? unkeyed : byKey.computeIfAbsent(key, none -> new ArrayList<>()))
                  .add(one);
            });
    Group<E> all = new Group<>(unkeyed, null);
    ConcurrentMap<Object, Group<E>> next = new ConcurrentHashMap<>();
    byKey.forEach((key, own) -> next.put(key, new Group<>(own, all)));
    everyone = all;
    groups = next.isEmpty() ? null : next;
    renew();
  }

  /** Returns the subscribers of this moment, in the order in which they are called. */
  List<Registration<E>> inOrder() {
    return all().sorted().toList();
  }

  /** Returns the mailboxes of all subscribers. */
  Stream<Mailbox> mailboxes() {
    return all().map(one -> one.listener().mailbox()).filter(Objects::nonNull);
  }

  private Stream<Registration<E>> all() {
    Stream<Registration<E>> keyed =
        groups == null ? Stream.of() : groups.values().stream().flatMap(it -> it.own().stream());
    return Stream.concat(everyone.own().stream(), keyed);
  }

  /** Makes every later publish fail. */
  void close() {
    delivery = new ClosedDelivery<>(name);
    everyone = Group.none();
    groups = null;
  }

  private boolean renewed() {
    renew();
    return true;
  }

  void renew() {
    TypedBinding<E> binding = typed;
    Function<? super E, ?> keyOf = binding == null ? null : binding.keyOf();
    delivery =
        groups == null || keyOf == null
            ? everyone.delivery()
            : new Keyed<>(everyone, groups, keyOf);
  }

  /** Returns what is to look whether the channel is wanted, after a change. */
  List<Demand> demands() {
    return demands;
  }

  void add(Demand demand) {
    demands = Stream.concat(demands.stream(), Stream.of(demand)).toList();
  }

  void remove(Demand demand) {
    demands = demands.stream().filter(one -> one != demand).toList();
  }

  /** Has failures told to {@code to}, until that ends. */
  Handling add(ErrorHandler to) {
    Handling last = new Handling(to, handling);
    handling = last;
    return last;
  }

  void remove(Handling ended) {
    handling = Handling.without(ended, handling);
  }

  boolean hasAny() {
    return !everyone.own().isEmpty() || groups != null;
  }

  // ---- without it

  /** Is told that a subscriber failed. */
  void failed(Origin origin, Object event, Throwable error) {
    Flight.failed(name, origin.plugin(), origin.name(), error);
    Handling last = handling;
    registry
        .host()
        .failed(
            new DeliveryFailure(origin.plugin(), origin.name(), name, event, error),
            last == null ? null : last.handler());
  }

  void end(Registration<E> subscriber) {
    registry.end(this, subscriber);
  }

  boolean isOpen(Registration<E> subscriber) {
    return registry.isOpen(subscriber);
  }

  void endWith(Thread thread, Registration<E> subscriber) {
    registry.endWith(thread, subscriber);
  }
}
