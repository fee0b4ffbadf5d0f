package io.epi4j.runtime;

import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.dispatch.ServiceType;
import io.epi4j.runtime.dispatch.UntypedService;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds services by their ids, and loads their interfaces by the plugins that declare them. */
final class UntypedServices {
  private final Plugins plugins;
  private final BoundServices services;
  private final Map<String, UntypedService> known = new ConcurrentHashMap<>();

  UntypedServices(Plugins plugins, BoundServices services) {
    this.plugins = plugins;
    this.services = services;
  }

  UntypedService of(String id) {
    UntypedService service = known.get(id);
    if (service != null) {
      return service;
    }
    Lineup lineup = plugins.lineup();
    UntypedService found = find(id, lineup); // outside the map, since it may wait for the Epi
    UntypedService other = known.putIfAbsent(id, found);
    if (!plugins.lineup().equals(lineup)) { // it may be one of a plugin that went meanwhile
      known.remove(id, found);
      return of(id);
    }
    return other != null ? other : found;
  }

  /** Forgets the services whose interface one of these loaders loaded. */
  void outdate(Set<? extends ClassLoader> gone) {
    known.values().removeIf(service -> gone.contains(service.type().getClassLoader()));
  }

  private UntypedService find(String id, Lineup lineup) {
    List<PluginSpec> found = specs(lineup);
    for (PluginSpec plugin : found) {
      for (ServiceEntry service : plugin.services()) {
        if (service.id().equals(id)) {
          return bind(plugin, service);
        }
      }
    }
    List<String> ids =
        found.stream()
            .flatMap(plugin -> plugin.services().stream())
            .map(ServiceEntry::id)
            .distinct()
            .sorted()
            .toList();
    throw new IllegalArgumentException(
        "No plugin declares a service "
            + id
            + "; "
            + (ids.isEmpty() ? "none declares any." : "these are declared: " + ids + "."));
  }

  /** An API jar that the operator left out as a plugin is good for its interface all the same. */
  private static List<PluginSpec> specs(Lineup now) {
    return Stream.concat(
            now.active().stream().map(Lineup.Placed::plugin),
            now.inactive().stream().map(Lineup.LeftOut::plugin))
        .toList();
  }

  private UntypedService bind(PluginSpec plugin, ServiceEntry service) {
    try {
      Class<?> type = Class.forName(service.type(), false, plugin.loader());
      ServiceType<?> bound = ServiceType.of(lookup(type), type, service.id());
      return UntypedService.of(bound, service, services.bind(bound));
    } catch (ClassNotFoundException | LinkageError | IllegalAccessException e) {
      throw new IllegalStateException(
          "The interface "
              + service.type()
              + " of service "
              + service.id()
              + " cannot be used: "
              + plugin.source()
              + " declares it, and "
              + plugin.loader()
              + " is to load it.",
          e);
    }
  }

  private static Lookup lookup(Class<?> type) throws IllegalAccessException {
    return Modifier.isPublic(type.getModifiers())
            && type.getModule().isExported(type.getPackageName())
        ? MethodHandles.publicLookup()
        : MethodHandles.privateLookupIn(type, MethodHandles.lookup());
  }
}
