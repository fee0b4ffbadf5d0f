package io.epi4j.runtime.generation;

import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.LineupPlanner;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides which plugins are active in the next generation, and by which classes.
 *
 * @param application loads the classes of the application
 * @param own the plugins of the application: of its class path, and those that it gave
 * @param shared the packages that the application wants to be shared
 */
record GenerationPlanner(ClassLoader application, Collection<PluginSpec> own, Set<String> shared) {
  /**
   * Returns the next generation.
   *
   * @param number its number
   * @param now what is in force
   * @param installed the plugins of directories, of which the first counts where two have one id
   * @param order the operator's order
   * @param problems takes what is wrong with the order and with requirements
   * @throws LoaderFault when classes cannot be loaded as they should be
   */
  PlannedGeneration plan(
      long number, State now, Collection<Installed> installed, OrderList order, Problems problems)
      throws LoaderFault {
    Map<String, PluginSpec> all = new LinkedHashMap<>();
    for (PluginSpec plugin : own) {
      all.put(plugin.id(), plugin);
    }
    Map<String, Installed> byId = new HashMap<>();
    for (Installed each : installed) {
      PluginSpec spec = PluginSpec.of(each.manifest(), application); // of one that stays inactive
      PluginSpec other = all.putIfAbsent(each.id(), spec);
      if (other == null) {
        byId.put(each.id(), each);
      } else {
        twice(each, other, problems);
      }
    }
    Lineup lineup = LineupPlanner.plan(all.values(), order, problems);
    for (Map.Entry<String, Failed> failed : now.failed().entrySet()) {
      String id = failed.getKey();
      Object next = byId.containsKey(id) ? byId.get(id) : all.get(id);
      if (next == failed.getValue().what()) { // it would fail again
        lineup = lineup.without(id, failed.getValue().why());
      }
    }
    Map<String, Installed> active = new LinkedHashMap<>();
    for (Lineup.Placed placed : lineup.active()) {
      Installed of = byId.get(placed.plugin().id());
      if (of != null) {
        active.put(of.id(), of);
      }
    }
    Map<String, Loaded> loaded =
        new LoaderPlan(number, active, now.loaded(), application, shared).make();
    if (!loaded.isEmpty()) {
      lineup = lineup.with(plugin -> spec(plugin, loaded));
    }
    return PlannedGeneration.of(number, now.lineup(), lineup, loaded);
  }

  private static PluginSpec spec(PluginSpec plugin, Map<String, Loaded> loaded) {
    Loaded of = loaded.get(plugin.id());
    return of == null ? plugin : of.spec();
  }

  private static void twice(Installed left, PluginSpec used, Problems problems) {
    problems.report(
        "plugin-twice",
        Severity.ERROR,
        left.id(),
        left.source(),
        "Two plugins have the id "
            + left.id()
            + ": that of "
            + used.source()
            + " is used, that of "
            + left.source()
            + " is left out. Remove one, or rename it.",
        null);
  }

  /**
   * What is in force.
   *
   * @param lineup all plugins
   * @param loaded those of directories that are active, by id
   * @param failed the plugins that could not be started, by id
   */
  record State(Lineup lineup, Map<String, Loaded> loaded, Map<String, Failed> failed) {
    State {
      loaded = Map.copyOf(loaded);
      failed = Map.copyOf(failed);
    }

    /** Returns the same, with more that fail. */
    State with(Map<String, Failed> others) {
      Map<String, Failed> more = new HashMap<>(failed);
      more.putAll(others);
      return new State(lineup, loaded, more);
    }

    /** Returns whether a plugin is active. */
    boolean isActive(String id) {
      return lineup.place(id) >= 0;
    }

    /**
     * Returns the same, with those among the failed ones that were started and are not in force.
     *
     * @param actual what is in force
     */
    State with(Lineup actual) {
      Map<String, String> lost = new HashMap<>();
      actual.inactive().forEach(left -> lost.put(left.plugin().id(), left.reason()));
      Set<String> here = new HashSet<>();
      lineup.active().forEach(placed -> here.add(placed.plugin().id()));
      lost.keySet().retainAll(here);
      Map<String, Failed> more = new HashMap<>(failed);
      for (Lineup.Placed placed : lineup.active()) {
        PluginSpec plugin = placed.plugin();
        String why = lost.get(plugin.id());
        if (why != null && plugin.entry().requiredIds().stream().noneMatch(lost::containsKey)) {
          Loaded of = loaded.get(plugin.id());
          more.put(plugin.id(), new Failed(of == null ? plugin : of.installed(), why));
        }
      }
      return new State(lineup, loaded, more);
    }
  }

  /**
   * A plugin that could not be started.
   *
   * @param what the plugin of the application, or that of a directory: the same one fails again
   * @param why what happened
   */
  record Failed(Object what, String why) {}
}
