package io.epi4j.manifest;

import java.util.List;

/**
 * A provider that a plugin contributes.
 *
 * @param type the binary name of its class
 * @param order its place within the plugin, as it was annotated
 * @param injected whether only the application can make it
 * @param services the services that it implements, by id
 */
public record ProviderEntry(
    String type, int order, boolean injected, List<ProvidedService> services) {
  /** Copies the list. */
  public ProviderEntry {
    services = List.copyOf(services);
  }
}
