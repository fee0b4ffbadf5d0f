package io.epi4j.runtime;

import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.ProviderSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The providers that the application gives to a builder, in the order in which it gives them. */
final class GivenProviders {
  private final List<Given> given = new ArrayList<>();

  /**
   * Adds a provider of a plugin.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id
   */
  private void add(String plugin, ProviderSpec provider) {
    PluginSpec.given(plugin, getClass().getClassLoader()); // refuses an id that is not valid
    given.add(new Given(plugin, provider));
  }

  <S> void add(String plugin, Class<S> service, S provider) {
    checkService(service);
    add(
        plugin,
        ProviderSpec.of(service, Objects.requireNonNull(service.cast(provider), "provider")));
  }

  <S> void addClass(String plugin, Class<S> service, Class<? extends S> provider) {
    checkService(service);
    add(plugin, ProviderSpec.of(service, provider.asSubclass(service)));
  }

  /** Adds each to its plugin, after the providers that this has already. */
  void addTo(Map<String, PluginSpec> plugins, ClassLoader loader) {
    for (Given one : given) {
      PluginSpec known = plugins.get(one.plugin());
      PluginSpec plugin = known != null ? known : PluginSpec.given(one.plugin(), loader);
      plugins.put(one.plugin(), plugin.with(one.provider()));
    }
  }

  private record Given(String plugin, ProviderSpec provider) {}

  private static void checkService(Class<?> service) {
    if (!service.isInterface()) {
      throw new IllegalArgumentException(service.getName() + " is no interface, so no service.");
    }
  }
}
