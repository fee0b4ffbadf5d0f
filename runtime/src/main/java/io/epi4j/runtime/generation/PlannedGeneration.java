package io.epi4j.runtime.generation;

import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plugins as they would be.
 *
 * @param number its number
 * @param lineup all plugins
 * @param loaded those of directories that are active, by id
 * @param begun the plugins that would be active and are not, or are by other classes, in the order
 *     of the lineup
 * @param ended the plugins that are active and would not be, or only by other classes, in the order
 *     of their lineup
 */
public record PlannedGeneration(
    long number,
    Lineup lineup,
    Map<String, Loaded> loaded,
    List<PluginSpec> begun,
    List<PluginSpec> ended) {
  /** Copies the collections. */
  public PlannedGeneration {
    loaded = Map.copyOf(loaded);
    begun = List.copyOf(begun);
    ended = List.copyOf(ended);
  }

  /** Returns the step from one lineup to another. */
  static PlannedGeneration of(
      long number, Lineup before, Lineup after, Map<String, Loaded> loaded) {
    List<PluginSpec> old = before.plugins();
    List<PluginSpec> next = after.plugins();
    return new PlannedGeneration(number, after, loaded, without(next, old), without(old, next));
  }

  private static List<PluginSpec> without(List<PluginSpec> some, List<PluginSpec> others) {
    List<PluginSpec> left = new ArrayList<>(some);
    left.removeAll(others);
    return left;
  }

  /** Returns whether the same plugins would be active in the same order. */
  boolean isSame(Lineup now) {
    return begun.isEmpty() && ended.isEmpty() && ids(lineup).equals(ids(now));
  }

  private static List<String> ids(Lineup lineup) {
    List<String> ids = new ArrayList<>();
    for (PluginSpec plugin : lineup.plugins()) {
      ids.add(plugin.id());
    }
    return ids;
  }

  /** Returns the loaders of plugins that are used now and would not be. */
  public Set<PluginLoader> gone() {
    return loadersOf(ended);
  }

  /** Returns the loaders of plugins that are not used now and would be. */
  public Set<PluginLoader> come() {
    return loadersOf(begun);
  }

  private static Set<PluginLoader> loadersOf(List<PluginSpec> plugins) {
    Set<PluginLoader> loaders = new HashSet<>();
    for (PluginSpec plugin : plugins) {
      if (plugin.loader() instanceof PluginLoader own) {
        loaders.add(own);
      }
    }
    return loaders;
  }

  /** Returns the plugins that begin, each with the one of its id that ends, if there is one. */
  public Map<PluginSpec, PluginSpec> replaced() {
    Map<PluginSpec, PluginSpec> replaced = new LinkedHashMap<>();
    for (PluginSpec plugin : begun) {
      for (PluginSpec other : ended) {
        if (other.id().equals(plugin.id())) {
          replaced.put(plugin, other);
        }
      }
    }
    return replaced;
  }
}
