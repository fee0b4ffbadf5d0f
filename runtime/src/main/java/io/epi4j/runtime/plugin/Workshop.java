package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.runtime.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of plugins, and makes their objects, one of each class.
 *
 * <p>It is not thread-safe: its user holds the lock of the {@code Epi}.
 */
final class Workshop {
  private final ProviderClasses classes;
  private final ServiceClasses services;
  private final Fitting fitting;
  private final ProviderMaker maker;

  Workshop(
      PluginHost host,
      @Nullable Function<Class<?>, @Nullable Object> application,
      Problems problems) {
    this(new ProviderMaker(host, application, problems), problems);
  }

  private Workshop(ProviderMaker maker, Problems problems) {
    this.classes = new ProviderClasses(problems);
    this.services = new ServiceClasses(problems);
    this.fitting = new Fitting(problems);
    this.maker = maker;
  }

  /** Returns one that has what this one made, and whose own things this one does not have. */
  Workshop sibling(Problems others) {
    return new Workshop(maker.sibling(others), others);
  }

  /** Takes over what a sibling has made. */
  void adopt(Workshop sibling) {
    maker.adopt(sibling.maker);
  }

  /** Returns a provider for a service; empty where it is none, or cannot be made. */
  Optional<Made> make(PluginSpec plugin, ProviderSpec spec, Class<?> service) {
    for (ProvidedService provided : spec.services()) {
      if (provided.type().equals(service.getName())) {
        Optional<Class<?>> type = classes.of(plugin, spec.origin());
        return type.isPresent()
            ? make(plugin, spec, type.get(), provided, service)
            : Optional.empty();
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
    Optional<Object> object = maker.make(plugin, spec.origin(), type);
    return object.isPresent()
        ? Optional.of(new Made(plugin.id(), spec.type(), object.get(), functions.get()))
        : Optional.empty();
  }

  /** Makes a provider for all of its services. */
  void makeAll(PluginSpec plugin, ProviderSpec spec) {
    Optional<Class<?>> type = classes.of(plugin, spec.origin());
    if (type.isPresent()) {
      for (ProvidedService provided : spec.services()) {
        services
            .of(plugin, spec, type.get(), provided)
            .ifPresent(service -> make(plugin, spec, type.get(), provided, service));
      }
    }
  }

  /** Returns a class that a plugin names; empty where it cannot be loaded. */
  Optional<Class<?>> classOf(PluginSpec plugin, String type) {
    return classes.of(plugin, plugin.origin(type));
  }

  /** Returns the one object of a class that a plugin names; empty where it cannot be made. */
  Optional<Object> objectOf(PluginSpec plugin, String type) {
    ProviderOrigin origin = plugin.origin(type);
    return classes.of(plugin, origin).flatMap(known -> maker.make(plugin, origin, known));
  }

  /** Returns the object of the plugin's own class; empty where it has none or it failed. */
  Optional<Plugin> pluginObject(PluginSpec plugin) {
    Optional<String> type = plugin.entry().type();
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ProviderOrigin.Named origin = new ProviderOrigin.Named(plugin.loader(), type.get(), false);
    return classes
        .ofPlugin(plugin, origin)
        .flatMap(known -> maker.make(plugin, origin, known))
        .map(Plugin.class::cast);
  }

  /** Forgets the classes of a loader that goes. */
  void forget(ClassLoader loader) {
    classes.forget(loader);
  }

  /** Forgets the objects of a plugin, and hands over those that want to be closed. */
  List<AutoCloseable> forget(PluginSpec plugin) {
    return maker.forget(plugin);
  }

  /** Hands over the objects that were made here and want to be closed, the latest first. */
  List<AutoCloseable> takeCloseables() {
    return maker.takeCloseables();
  }
}
