package io.epi4j.runtime;

import io.epi4j.runtime.manifest.FoundManifest;
import io.epi4j.runtime.manifest.ManifestFinder;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problems;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From a class loader to the plugins that it sees; no class of a plugin is loaded.
 *
 * @param loader sees the plugins
 * @param order the operator's order
 * @param problems takes what is wrong
 */
record Discovery(ClassLoader loader, OrderList order, Problems problems) {
  /** Returns the plugins that the class loader sees, and what the application gave besides. */
  Collection<PluginSpec> own(GivenProviders given, GivenData data) {
    Map<String, PluginSpec> plugins = new LinkedHashMap<>();
    for (FoundManifest found : ManifestFinder.find(loader, problems)) {
      plugins.put(found.manifest().plugin().id(), PluginSpec.of(found, loader));
    }
    return with(plugins, given, data);
  }

  /** Returns only what the application gave. */
  Collection<PluginSpec> given(GivenProviders given, GivenData data) {
    return with(new LinkedHashMap<>(), given, data);
  }

  private Collection<PluginSpec> with(
      Map<String, PluginSpec> plugins, GivenProviders given, GivenData data) {
    given.addTo(plugins, loader);
    data.addTo(plugins, loader);
    return plugins.values();
  }

  /** Logs which plugins are not active only because the order leaves them open. */
  void tellUnlisted(Lineup lineup) {
    List<String> ids = lineup.unlisted(order);
    if (!ids.isEmpty()) {
      System.getLogger("io.epi4j.runtime") // which no start needs where all is well
          .log(
              Level.INFO,
              "Not active, since the plugin order {0} does not list them and has no *: {1}",
              order,
              String.join(", ", ids));
    }
  }
}
