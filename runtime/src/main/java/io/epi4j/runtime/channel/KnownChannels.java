package io.epi4j.runtime.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which subscribers belong to which name. Those that are used are kept; a generated class keeps its
 * own channel, used or not, and is known here only weakly.
 *
 * <p>Anyone may {@linkplain #live look one up}; all else is done under the lock of the {@link
 * ChannelRegistry}.
 */
final class KnownChannels {
  private final ConcurrentMap<Object, Subscribers<?>> live = new ConcurrentHashMap<>();
  private final Set<TypedBinding<?>> typed = Collections.newSetFromMap(new WeakHashMap<>());
  private volatile Coming coming = Coming.NONE;

  /**
   * Has channels of events whose classes come in place of others be known apart, so that both can
   * have the same names, until they {@linkplain #arrive arrive}.
   */
  void expect(Set<? extends ClassLoader> loaders, Set<? extends ClassLoader> going) {
    coming = new Coming(Set.copyOf(loaders), Set.copyOf(going), new ConcurrentHashMap<>());
  }

  /** Has the channels that were expected take the place of those that were {@link #forget}. */
  void arrive() {
    live.putAll(coming.live()); // first, so that nobody finds a channel at neither place
    coming = Coming.NONE;
  }

  /** Forgets the channels that were expected. */
  void abandon() {
    Coming last = coming;
    coming = Coming.NONE;
    last.live().values().forEach(Subscribers::forget);
    Set<Subscribers<?>> unused = forget(last.loaders());
  }

  private ConcurrentMap<Object, Subscribers<?>> live(Class<?> type) {
    Coming next = coming;
    return next.isOf(type) ? next.live() : live;
  }

  /** Returns the subscribers of a name; null where there are none. */
  <E> @Nullable Subscribers<E> live(Object name, Class<E> type) {
    Subscribers<?> known = live(type).get(name);
    return known == null ? null : checked(known, type);
  }

  /** Returns the channel of a name, whatever its events are; null where there is none. */
  @Nullable Subscribers<?> any(Object name) {
    Subscribers<?> used = live.get(name);
    if (used != null) {
      return used;
    }
    for (TypedBinding<?> binding : typed) {
      if (binding.name().equals(name)) {
        return binding.known();
      }
    }
    return null;
  }

  /** Returns all that are used. */
  List<Subscribers<?>> live() {
    return List.copyOf(live.values());
  }

  /** Returns the subscribers of a name, which need not be used; null where nobody knows it. */
  <E> @Nullable Subscribers<E> find(Object name, Class<E> type) {
    Subscribers<E> known = live(name, type);
    if (known != null) {
      return known;
    }
    Subscribers<?> other = null;
    for (TypedBinding<?> binding : typed) {
      boolean sameTime = coming.isOf(binding.type().type()) == coming.isOf(type);
      if (sameTime && binding.name().equals(name)) {
        other = other == null || binding.known().type() == type ? binding.known() : other;
      }
    }
    return other == null ? null : checked(other, type);
  }

  /** Returns the subscribers that a channel has which gets its generated class now. */
  <E> @Nullable Subscribers<E> untyped(ChannelType<E> type) {
    Subscribers<?> known = live(type.type()).get(type.name());
    return known != null && known.type() == type.type() && known.typed() == null
        ? cast(known)
        : null;
  }

  /** Adds a channel with a generated class. */
  void add(TypedBinding<?> binding) {
    typed.add(binding);
  }

  /** Returns {@code channel}, unless another one of its name is in use. */
  <E> Subscribers<E> sole(Subscribers<E> channel) {
    if (channel.isKept()) {
      return channel;
    }
    Subscribers<?> other = rival(channel);
    if (other != null && other != channel) {
      throw new IllegalArgumentException(
          "Two channels have the name "
              + channel.name()
              + ": that of "
              + other.type().getName()
              + ", which is in use, and that of "
              + channel.type().getName()
              + ". Give one of them another name.");
    }
    return channel;
  }

  private @Nullable Subscribers<?> rival(Subscribers<?> channel) {
    Subscribers<?> other = live(channel.type()).get(channel.name());
    if (other == null && coming.isOf(channel.type())) {
      Subscribers<?> now = live.get(channel.name());
      other = now == null || coming.replaces(now.type()) ? null : now;
    }
    if (other == null && !coming.isOf(channel.type()) && !coming.replaces(channel.type())) {
      other = coming.live().get(channel.name());
    }
    return other;
  }

  /** Keeps a channel for as long as it is used. */
  void keep(Subscribers<?> channel) {
    boolean used = channel.isUsed();
    if (channel.keep(used) != used) {
      if (used) {
        live(channel.type()).put(channel.name(), channel);
      } else {
        live(channel.type()).remove(channel.name(), channel);
      }
    }
  }

  /** Forgets everything; returns what was known. */
  List<Subscribers<?>> clear() {
    List<Subscribers<?>> all = new ArrayList<>(live.values());
    all.addAll(coming.live().values());
    typed.forEach(binding -> all.add(binding.known()));
    live.clear();
    coming = Coming.NONE;
    return all;
  }

  /**
   * Gives the names free of the channels whose events one of these loaders loaded; returns them.
   */
  Set<Subscribers<?>> forget(Set<? extends ClassLoader> gone) {
    List<Subscribers<?>> all = new ArrayList<>(live.values());
    typed.forEach(binding -> all.add(binding.known()));
    Set<Subscribers<?>> forgotten = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Subscribers<?> channel : all) {
      if (isLoadedBy(gone, channel.type())) {
        forgotten.add(channel);
        channel.forget();
      }
    }
    live.values().removeIf(forgotten::contains);
    typed.removeIf(binding -> forgotten.contains(binding.known()));
    return forgotten;
  }

  /** Hands over the channels with a generated class. */
  List<TypedBinding<?>> takeTyped() {
    List<TypedBinding<?>> taken = List.copyOf(typed);
    typed.clear();
    return taken;
  }

  /** Classes of Java itself have no loader, and many a set cannot be asked for none. */
  static boolean isLoadedBy(Set<? extends ClassLoader> loaders, Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null && loaders.contains(loader);
  }

  /** Returns a channel as one of events of that type. */
  static <E> Subscribers<E> checked(Subscribers<?> known, Class<E> type) {
    if (known.type() != type) {
      throw new IllegalArgumentException(
          "Channel "
              + known.name()
              + " carries "
              + known.type().getName()
              + ", not "
              + type.getName()
              + (known.type().getName().equals(type.getName())
                  ? " of another class loader."
                  : "."));
    }
    return cast(known);
  }

  @SuppressWarnings("unchecked") // the types were compared
  private static <E> Subscribers<E> cast(Subscribers<?> known) {
    return (Subscribers<E>) known;
  }

  /**
   * The channels of events whose classes are not in force yet.
   *
   * @param loaders load these classes
   * @param going load the classes that go when these come
   * @param live those of the channels that are used
   */
  private record Coming(
      Set<ClassLoader> loaders,
      Set<ClassLoader> going,
      ConcurrentMap<Object, Subscribers<?>> live) {
    static final Coming NONE = new Coming(Set.of(), Set.of(), new ConcurrentHashMap<>());

    boolean isOf(Class<?> type) {
      return isLoadedBy(loaders, type);
    }

    boolean replaces(Class<?> type) {
      return isLoadedBy(going, type);
    }
  }
}
