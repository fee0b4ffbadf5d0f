package io.epi4j.runtime.plugin;

import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.manifest.Place;
import io.epi4j.runtime.problem.Problems;
import java.util.Optional;

/** Finds the classes that are not where their manifest is, before any of them is loaded. */
public final class ClassFaults {
  private ClassFaults() {}

  /**
   * Adds those of the active plugins to {@code problems}. The class loader is asked where the class
   * files are; none is read.
   */
  public static void find(Lineup lineup, Problems problems) {
    for (Lineup.Placed placed : lineup.active()) {
      PluginSpec plugin = placed.plugin();
      plugin.entry().type().flatMap(type -> of(plugin, type)).ifPresent(f -> f.report(problems));
      for (DataProviderEntry source : plugin.data().providers()) {
        if (source.origin() instanceof DataOrigin.Method) {
          of(plugin, source.declaredIn()).ifPresent(fault -> fault.report(problems));
        }
      }
      for (SubscriberEntry subscriber : plugin.events().subscribers()) {
        of(plugin, subscriber.type()).ifPresent(fault -> fault.report(problems));
      }
      for (ProviderSpec provider : plugin.providers()) {
        if (provider.origin() instanceof ProviderOrigin.Named named) {
          of(plugin, named.type()).ifPresent(fault -> fault.report(problems));
        }
      }
    }
  }

  private static Optional<ClassFault> of(PluginSpec plugin, String type) {
    if (plugin.loader() instanceof PluginLoader) {
      return Optional.empty(); // all of its classes were loaded before it came into force
    }
    Optional<String> place = Place.of(plugin.loader(), type);
    return place.isEmpty()
        ? Optional.of(ClassFault.missing(plugin, type))
        : ClassFault.elsewhere(plugin, type, place.get());
  }
}
