package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.manifest.ProvidedService;
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
  private final ProviderClasses classes;
  private final ServiceClasses services;
  private final Fitting fitting;
  private final ProviderMaker maker;

  private volatile Lineup lineup; // written under the lock

  /**
   * Makes plugins that are not started.
   *
   * @param lineup the plugins
   * @param lock the lock of the {@code Epi}, under which providers are made
   * @param contexts gives the context of a plugin
   * @param application makes those objects that the application wants to make, else returns null;
   *     there may be none
   * @param problems takes what fails
   */
  public Plugins(
      Lineup lineup,
      ReentrantLock lock,
      Function<PluginSpec, PluginContext> contexts,
      @Nullable Function<Class<?>, @Nullable Object> application,
      Problems problems) {
    this.lineup = lineup;
    this.lock = lock;
    this.classes = new ProviderClasses(problems);
    this.services = new ServiceClasses(problems);
    this.fitting = new Fitting(problems);
    this.maker = new ProviderMaker(contexts, application, problems);
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
    lock.lock();
    try {
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Made> ordered = new ArrayList<>();
      for (Lineup.Placed placed : lineup.active()) {
        for (ProviderSpec spec : placed.plugin().providers()) {
          Optional<Made> made = make(placed.plugin(), spec, service);
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

  private Optional<Made> make(PluginSpec plugin, ProviderSpec spec, Class<?> service) {
    for (ProvidedService provided : spec.services()) {
      if (provided.type().equals(service.getName())) {
        Optional<Class<?>> type = classes.of(plugin, spec.origin());
        return type.isEmpty()
            ? Optional.empty()
            : make(plugin, spec, type.get(), provided, service);
      }
    }
    return Optional.empty();
  }

  /** A provider that does not fit is not made: its constructor may do something. */
  private Optional<Made> make(
      PluginSpec plugin,
      ProviderSpec spec,
      Class<?> type,
      ProvidedService provided,
      Class<?> service) {
    Optional<List<String>> functions = fitting.functions(plugin, spec, type, provided, service);
    if (functions.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> instance = maker.make(plugin, spec.origin(), type);
    return instance.isEmpty()
        ? Optional.empty()
        : Optional.of(new Made(plugin.id(), spec.type(), instance.get(), functions.get()));
  }

  /** Makes every provider of every service now, so that those that fail are known. */
  public void makeAll() {
    lock.lock();
    try {
      for (Lineup.Placed placed : lineup.active()) {
        placed.plugin().providers().forEach(spec -> makeAll(placed.plugin(), spec));
      }
    } finally {
      lock.unlock();
    }
  }

  private void makeAll(PluginSpec plugin, ProviderSpec spec) {
    classes
        .of(plugin, spec.origin())
        .ifPresent(
            type -> {
              for (ProvidedService provided : spec.services()) {
                services
                    .of(plugin, spec, type, provided)
                    .ifPresent(service -> make(plugin, spec, type, provided, service));
              }
            });
  }

  /** Returns a class that a plugin names; empty where it cannot be loaded. */
  Optional<Class<?>> classOf(PluginSpec plugin, String type) {
    lock.lock();
    try {
      return classes.of(plugin, plugin.origin(type));
    } finally {
      lock.unlock();
    }
  }

  /** Returns the one object of a class that a plugin names; empty where it cannot be made. */
  Optional<Object> objectOf(PluginSpec plugin, String type) {
    lock.lock();
    try {
      ProviderOrigin origin = plugin.origin(type);
      return classes.of(plugin, origin).flatMap(known -> maker.make(plugin, origin, known));
    } finally {
      lock.unlock();
    }
  }

  /** Returns the object of the plugin's own class; empty where it has none or it failed. */
  Optional<Plugin> pluginObject(PluginSpec plugin) {
    lock.lock();
    try {
      return plugin
          .entry()
          .type()
          .map(type -> new ProviderOrigin.Named(plugin.loader(), type, false))
          .flatMap(origin -> pluginObject(plugin, origin));
    } finally {
      lock.unlock();
    }
  }

  private Optional<Plugin> pluginObject(PluginSpec plugin, ProviderOrigin.Named origin) {
    return classes
        .ofPlugin(plugin, origin)
        .flatMap(type -> maker.make(plugin, origin, type))
        .map(Plugin.class::cast);
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
      return maker.takeCloseables();
    } finally {
      lock.unlock();
    }
  }
}
