package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.runtime.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of one {@code Epi} at work: their providers are made on first use, in the order of
 * the lineup; a plugin that fails to start is taken out.
 */
public final class Plugins {
  private final ReentrantLock lock;
  private final Workshop workshop; // guarded by lock
  private volatile Lineup lineup; // written under the lock
  private volatile Expected expected = Expected.NOBODY;

  /**
   * Makes plugins that are not started.
   *
   * @param lineup the plugins
   * @param lock the lock of the {@code Epi}, under which providers are made
   * @param host gives plugins their contexts
   * @param application makes those objects that the application wants to make, else returns null;
   *     there may be none
   * @param problems takes what fails
   */
  public Plugins(
      Lineup lineup,
      ReentrantLock lock,
      PluginHost host,
      @Nullable Function<Class<?>, @Nullable Object> application,
      Problems problems) {
    this(lineup, lock, new Workshop(host, application, problems));
  }

  private Plugins(Lineup lineup, ReentrantLock lock, Workshop workshop) {
    this.lineup = lineup;
    this.lock = lock;
    this.workshop = workshop;
  }

  /**
   * Returns the plugins of another lineup, for which all can be made beside these, before {@link
   * #adopt} takes it over.
   *
   * @param next the lineup
   * @param trial takes what is wrong with it
   */
  public Plugins candidate(Lineup next, Problems trial) {
    lock.lock();
    try {
      return new Plugins(next, new ReentrantLock(), workshop.sibling(trial));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Has the plugins of a candidate asked for what only their own classes can ask for: they may use
   * their own services while they start. It ends when the candidate is {@linkplain #adopt adopted},
   * or {@code null} is expected.
   *
   * @param candidate the plugins
   * @param loaders load the classes of those that are not in force
   */
  public void expect(@Nullable Plugins candidate, Set<? extends ClassLoader> loaders) {
    expected = candidate == null ? Expected.NOBODY : new Expected(candidate, Set.copyOf(loaders));
  }

  /** Returns whether a class belongs to a plugin that is not in force yet. */
  public boolean isComing(Class<?> type) {
    return expected.isOf(type);
  }

  /** Returns the place of a plugin among those that it starts with; -1 where it is none. */
  public int placeOf(PluginSpec plugin) {
    return expected.with(plugin.loader()).map(Plugins::lineup).orElse(lineup).place(plugin.id());
  }

  /** Returns the lineup that counts for services or data of this type. */
  public Lineup lineupFor(Class<?> type) {
    return expected.of(type).map(Plugins::lineup).orElse(lineup);
  }

  /** Takes over a lineup, and what was made for it; nobody uses the candidate any more. */
  public void adopt(Plugins candidate) {
    lock.lock();
    try {
      workshop.adopt(candidate.workshop);
      lineup = candidate.lineup;
      expected = Expected.NOBODY;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Forgets the classes and objects of a plugin that is not in the lineup any more, and hands over
   * the objects that want to be closed, the latest first.
   */
  public List<AutoCloseable> forget(PluginSpec plugin) {
    lock.lock();
    try {
      if (lineup.active().stream().noneMatch(one -> one.plugin().loader() == plugin.loader())) {
        workshop.forget(plugin.loader());
      }
      return workshop.forget(plugin);
    } finally {
      lock.unlock();
    }
  }

  /** Returns the lineup as it is now; it waits for nobody. */
  public Lineup lineup() {
    return lineup;
  }

  /**
   * Returns the providers of a service in the order in which they are called; the same one counts
   * once, at its first place. It makes those that were not made yet.
   */
  public List<Made> providersOf(Class<?> service) {
    Optional<Plugins> next = expected.of(service);
    return next.isPresent() ? next.get().providersAtOnce(service) : ownProvidersOf(service);
  }

  /** To wait could be for ever: whoever makes a provider may call a service, which waits for us. */
  private List<Made> providersAtOnce(Class<?> service) {
    if (!lock.tryLock()) {
      throw new IllegalStateException(
          "The providers of "
              + service.getName()
              + " are being made by another thread, for a generation that is not in force yet. Ask"
              + " again when the plugin has started.");
    }
    try {
      return ownProvidersOf(service);
    } finally {
      lock.unlock();
    }
  }

  private List<Made> ownProvidersOf(Class<?> service) {
    lock.lock();
    try {
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Made> ordered = new ArrayList<>();
      for (Lineup.Placed placed : lineup.active()) {
        for (ProviderSpec spec : placed.plugin().providers()) {
          Optional<Made> made = workshop.make(placed.plugin(), spec, service);
          if (made.isPresent() && seen.add(made.get().instance())) {
            ordered.add(made.get());
          }
        }
      }
      return ordered;
    } finally {
      lock.unlock();
    }
  }

  /** Makes every provider of every service now, so that those that fail are known. */
  public void makeAll() {
    lineup().active().forEach(placed -> makeAll(placed.plugin()));
  }

  /** Makes every provider of a plugin. */
  public void makeAll(PluginSpec plugin) {
    lock.lock();
    try {
      plugin.providers().forEach(spec -> workshop.makeAll(plugin, spec));
    } finally {
      lock.unlock();
    }
  }

  /** Returns a class that a plugin names; empty where it cannot be loaded. */
  Optional<Class<?>> classOf(PluginSpec plugin, String type) {
    lock.lock();
    try {
      return workshop.classOf(plugin, type);
    } finally {
      lock.unlock();
    }
  }

  /** Returns the one object of a class that a plugin names; empty where it cannot be made. */
  Optional<Object> objectOf(PluginSpec plugin, String type) {
    lock.lock();
    try {
      return workshop.objectOf(plugin, type);
    } finally {
      lock.unlock();
    }
  }

  /** Returns the object of the plugin's own class; empty where it has none or it failed. */
  Optional<Plugin> pluginObject(PluginSpec plugin) {
    lock.lock();
    try {
      return workshop.pluginObject(plugin);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes a plugin out of the lineup, and with it those that require it; returns all of them, and
   * why.
   */
  List<Lineup.LeftOut> remove(PluginSpec plugin, String reason) {
    lock.lock();
    try {
      Lineup before = lineup;
      lineup = before.without(plugin.id(), reason);
      return lineup.inactive().stream().filter(left -> !before.inactive().contains(left)).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Hands over the objects that were made here and want to be closed, the latest first. */
  public List<AutoCloseable> takeCloseables() {
    lock.lock();
    try {
      return workshop.takeCloseables();
    } finally {
      lock.unlock();
    }
  }
}
