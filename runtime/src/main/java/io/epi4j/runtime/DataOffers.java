package io.epi4j.runtime;

import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.data.PluginResource;
import io.epi4j.runtime.data.SourceOffer;
import io.epi4j.runtime.plugin.DataMethods;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What plugins and the application offer of data. */
final class DataOffers {
  private final DataClasses types;
  private final DataMethods methods;
  private final GivenData given;

  /** The same offer for the same entry, so that a source outlasts changes of other plugins. */
  private final IdentityHashMap<PluginSpec, IdentityHashMap<DataProviderEntry, SourceOffer>>
      offered = new IdentityHashMap<>();

  DataOffers(DataClasses types, DataMethods methods, GivenData given) {
    this.types = types;
    this.methods = methods;
    this.given = given;
  }

  /** Returns what is offered for a type, in the order of the plugins. */
  List<SourceOffer> of(Lineup lineup, Class<?> type) {
    List<SourceOffer> offers = new ArrayList<>();
    for (Lineup.Placed placed : lineup.active()) {
      PluginSpec plugin = placed.plugin();
      for (DataProviderEntry provider : plugin.data().providers()) {
        if (types.are(type, plugin, provider)) {
          offers.add(offer(plugin, provider));
        }
      }
      offers.addAll(given.offers(plugin.id(), type));
    }
    return offers;
  }

  /** Forgets the sources of a plugin that is no longer there. */
  synchronized void forget(PluginSpec plugin) {
    offered.remove(plugin);
  }

  private synchronized SourceOffer offer(PluginSpec plugin, DataProviderEntry provider) {
    IdentityHashMap<DataProviderEntry, SourceOffer> own =
        offered.computeIfAbsent(plugin, none -> new IdentityHashMap<>());
    return own.computeIfAbsent(
        provider,
        none ->
            new SourceOffer(
                plugin.id(),
                provider.name(),
                origin(plugin, provider),
                Duration.ofMillis(provider.intervalMillis()),
                provider.required()));
  }

  private SourceOffer.Origin origin(PluginSpec plugin, DataProviderEntry provider) {
    DataOrigin origin = provider.origin();
    if (origin instanceof DataOrigin.Resource resource) {
      return new SourceOffer.Origin.Resource(
          new PluginResource(
              plugin.loader(), plugin.data().root(), resource.path(), provider.declaredIn()));
    }
    return origin instanceof DataOrigin.File file
        ? new SourceOffer.Origin.File(file.path())
        : new SourceOffer.Origin.Method(
            methods.of(plugin, provider.declaredIn(), (DataOrigin.Method) origin));
  }
}
