package io.epi4j.runtime;

import io.epi4j.ProvidersChanged;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.runtime.generation.PlannedGeneration;
import io.epi4j.runtime.plugin.ClassVersion;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.ProviderSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds out what plugins that are replaced have to be told of their providers. */
final class ProviderChanges {
  private ProviderChanges() {}

  /** Returns the changes, by plugin and service; a class of the same bytes is none. */
  static List<ProvidersChanged> of(PlannedGeneration planned) {
    List<ProvidersChanged> changes = new ArrayList<>();
    planned
        .replaced()
        .forEach(
            (after, before) -> {
              Map<String, Map<String, String>> old = providers(before, planned.lineup());
              Map<String, Map<String, String>> next = providers(after, planned.lineup());
              TreeSet<String> services = new TreeSet<>(old.keySet());
              services.addAll(next.keySet());
              for (String service : services) {
                Map<String, String> then = old.getOrDefault(service, Map.of());
                Map<String, String> now = next.getOrDefault(service, Map.of());
                if (!List.copyOf(then.entrySet()).equals(List.copyOf(now.entrySet()))) {
                  changes.add(new ProvidersChanged(after.id(), service, then, now));
                }
              }
            });
    return changes;
  }

  private static Map<String, Map<String, String>> providers(PluginSpec plugin, Lineup lineup) {
    Map<String, Map<String, String>> byService = new LinkedHashMap<>();
    for (ProviderSpec provider : plugin.providers()) {
      for (ProvidedService service : provider.services()) {
        byService
            .computeIfAbsent(lineup.serviceId(service), none -> new LinkedHashMap<>())
            .put(provider.type(), ClassVersion.of(plugin.loader(), provider.type()));
      }
    }
    return byService;
  }
}
