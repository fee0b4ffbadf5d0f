package io.epi4j.runtime.plugin;

import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ProviderEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A provider as it is contributed, before it is made.
 *
 * @param type the binary name of its class
 * @param order its place within its plugin
 * @param services what it does for which services
 * @param origin where its instance comes from
 */
public record ProviderSpec(
    String type, int order, List<ProvidedService> services, ProviderOrigin origin)
    implements Comparable<ProviderSpec> {
  /** Compares the places of two providers of one plugin. */
  @Override
  public int compareTo(ProviderSpec other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : type.compareTo(other.type);
  }

  /** Returns the provider that a manifest contributes; {@code loader} is to load its class. */
  static ProviderSpec of(ProviderEntry entry, ClassLoader loader) {
    return new ProviderSpec(
        entry.type(),
        entry.order(),
        entry.services(),
        new ProviderOrigin.Named(loader, entry.type(), entry.injected()));
  }

  /**
   * Names a provider, or a function of one, where it fails for one service, for it may be right for
   * others.
   */
  public static String source(String what, String service) {
    return what + " for " + service;
  }

  /** Returns what tells the provider from others: of one class there is one instance. */
  public Object identity(PluginSpec plugin) {
    return origin instanceof ProviderOrigin.Given given
        ? List.of(System.identityHashCode(given.instance()), type)
        : List.of(type, System.identityHashCode(plugin.loader()));
  }

  /** Returns what the provider was annotated with, without what is left at its default. */
  public Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (order != 0) {
      options.put("order", Integer.toString(order));
    }
    if (origin instanceof ProviderOrigin.Named named && named.injected()) {
      options.put("injected", "true");
    }
    return options;
  }

  /** Returns a provider of which the application gave the class. */
  public static ProviderSpec of(Class<?> service, Class<?> type) {
    return of(service, type, new ProviderOrigin.Known(type));
  }

  /** Returns a provider that the application made. */
  public static ProviderSpec of(Class<?> service, Object instance) {
    return of(service, instance.getClass(), new ProviderOrigin.Given(instance));
  }

  private static ProviderSpec of(Class<?> service, Class<?> type, ProviderOrigin origin) {
    ProvidedService provided =
        new ProvidedService(
            service.getName(), service.getName(), ImplementedFunctions.of(service, type));
    return new ProviderSpec(type.getName(), 0, List.of(provided), origin);
  }
}
