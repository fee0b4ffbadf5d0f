package io.epi4j.runtime.plugin;

import io.epi4j.manifest.PluginEntry;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.manifest.FoundManifest;
import io.epi4j.runtime.manifest.JarVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A plugin and all that it contributes, before it is known whether it will be active.
 *
 * @param entry what it says of itself
 * @param jarVersion the version of its jar
 * @param source the jar or directory it was found in, or that the application gave it
 * @param loader loads its classes
 * @param services the services that it declares
 * @param providers its providers, in its own order
 * @param data what it contributes of data
 * @param events what it has to do with events
 */
public record PluginSpec(
    PluginEntry entry,
    JarVersion jarVersion,
    String source,
    ClassLoader loader,
    List<ServiceEntry> services,
    List<ProviderSpec> providers,
    DataSpec data,
    EventSpec events) {
  private static final String APPLICATION = "given by the application";

  /** Copies the lists. */
  public PluginSpec {
    services = List.copyOf(services);
    providers = List.copyOf(providers);
  }

  /** Returns the plugin of a manifest, whose classes {@code loader} loads. */
  public static PluginSpec of(FoundManifest found, ClassLoader loader) {
    List<ProviderSpec> providers = new ArrayList<>();
    for (ProviderEntry provider : found.manifest().providers()) {
      providers.add(ProviderSpec.of(provider, loader));
    }
    Collections.sort(providers);
    return new PluginSpec(
        found.manifest().plugin(),
        found.jarVersion(),
        found.container(),
        loader,
        found.manifest().services(),
        List.copyOf(providers),
        DataSpec.of(found),
        EventSpec.of(found.manifest()));
  }

  /** Returns a plugin that the application gives, without providers yet. */
  public static PluginSpec given(String id, ClassLoader loader) {
    PluginEntry entry = new PluginEntry(id, "", Optional.empty(), List.of(), List.of(), List.of());
    return new PluginSpec(
        entry,
        JarVersion.NONE,
        APPLICATION,
        loader,
        List.of(),
        List.of(),
        DataSpec.NONE,
        EventSpec.NONE);
  }

  /** Returns this plugin with a further provider, after the others. */
  public PluginSpec with(ProviderSpec provider) {
    List<ProviderSpec> more = new ArrayList<>(providers);
    more.add(provider);
    return new PluginSpec(entry, jarVersion, source, loader, services, more, data, events);
  }

  /** Returns where a class of the plugin comes from, which may be one of its providers. */
  ProviderOrigin origin(String type) {
    return providers.stream()
        .filter(provider -> provider.type().equals(type))
        .map(ProviderSpec::origin)
        .findFirst()
        .orElseGet(() -> new ProviderOrigin.Named(loader, type, false));
  }

  /** Returns how an error calls a class: by its name and where it comes from. */
  String called(ProviderOrigin origin, String type) {
    return "The class "
        + type
        + (origin instanceof ProviderOrigin.Named ? " of " + source : " that the application gave");
  }

  /** Returns its version: its own, else that of its jar; empty where neither is. */
  public String version() {
    return entry.version().isEmpty() ? jarVersion.text() : entry.version();
  }

  /** Returns the plugin's id. */
  public String id() {
    return entry.id();
  }
}
