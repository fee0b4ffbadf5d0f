package io.epi4j.runtime.plugin;

import io.epi4j.manifest.Requirement;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.plugin.Lineup.LeftOut;
import io.epi4j.runtime.plugin.Lineup.Placed;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which plugins are active and in which order. The operator's list wins always; {@code
 * after} and {@code before} order what it leaves open, and the plugin id what is open then. So the
 * same plugins and the same list give the same order on every machine.
 */
public final class LineupPlanner {
  private final OrderList order;
  private final Problems problems;
  private final Map<String, PluginSpec> present = new TreeMap<>();
  private final Map<String, LeftOut> inactive = new TreeMap<>();

  private LineupPlanner(Collection<PluginSpec> plugins, OrderList order, Problems problems) {
    this.order = order;
    this.problems = problems;
    for (PluginSpec plugin : plugins) {
      present.put(plugin.id(), plugin);
    }
  }

  /** Returns the lineup of {@code plugins}, which have different ids. */
  public static Lineup plan(Collection<PluginSpec> plugins, OrderList order, Problems problems) {
    return new LineupPlanner(plugins, order, problems).plan();
  }

  private Lineup plan() {
    reportUnknown();
    dropUnwanted();
    dropUnsatisfied();
    List<String> rest = new ArrayList<>(present.keySet());
    rest.removeAll(order.wanted());
    List<Placed> active = new ArrayList<>();
    PluginSequence sequence = new PluginSequence(present, order, problems);
    for (String token : order.wanted()) {
      if (token.equals(OrderList.REST)) {
        for (PluginSpec plugin : sequence.of(rest)) {
          active.add(new Placed(plugin, sequence.rule(plugin)));
        }
      } else if (present.containsKey(token)) {
        active.add(new Placed(plugin(token), "listed"));
      }
    }
    reportServices(active);
    return new Lineup(active, List.copyOf(inactive.values()));
  }

  /** The processor sees one compilation, so an id that two plugins use is found only here. */
  private void reportServices(List<Placed> active) {
    Map<String, ServiceEntry> known = new HashMap<>();
    for (Placed placed : active) {
      for (ServiceEntry service : placed.plugin().services()) {
        ServiceEntry first = known.putIfAbsent(service.id(), service);
        if (first != null && !first.type().equals(service.type())) {
          problems.report(
              "service-twice",
              Severity.WARNING,
              placed.plugin().id(),
              service.type(),
              "Two services have the id "
                  + service.id()
                  + ": "
                  + first.type()
                  + " and "
                  + service.type()
                  + ". Facades tell them apart, reports do not. Rename one.",
              null);
        }
      }
    }
  }

  private PluginSpec plugin(String id) {
    PluginSpec plugin = present.get(id);
    if (plugin == null) {
      throw new IllegalArgumentException("no plugin " + id);
    }
    return plugin;
  }

  private void reportUnknown() {
    for (String id : order.wanted()) {
      if (!id.equals(OrderList.REST) && !present.containsKey(id)) {
        unknown(id);
      }
    }
    for (String id : order.excluded()) {
      if (!present.containsKey(id)) {
        unknown(id);
      }
    }
  }

  private void unknown(String id) {
    problems.report(
        "order-unknown-plugin",
        Severity.WARNING,
        id,
        order.origin(),
        "The plugin order "
            + order
            + " names "
            + id
            + ", which was not found. "
            + (present.isEmpty()
                ? "No plugin was found."
                : "Found were " + String.join(", ", present.keySet()) + "."),
        null);
  }

  private void dropUnwanted() {
    boolean rest = order.wanted().contains(OrderList.REST);
    for (String id : List.copyOf(present.keySet())) {
      if (order.excludes(id)) {
        drop(id, "excluded by !" + id + " in the order of " + order.origin());
      } else if (!rest && !order.lists(id)) {
        drop(id, "not listed in the order of " + order.origin() + ", which has no *");
      }
    }
  }

  /** Leaves out plugins without what they require, then those that required them, and so on. */
  private void dropUnsatisfied() {
    boolean again = true;
    while (again) {
      again = false;
      for (PluginSpec plugin : List.copyOf(present.values())) {
        for (Requirement required : plugin.entry().requirements()) {
          if (present.containsKey(plugin.id()) && !isThere(required)) {
            dropUnsatisfied(plugin, required);
            again = true;
          }
        }
      }
    }
  }

  private boolean isThere(Requirement required) {
    PluginSpec other = present.get(required.id());
    return other != null && required.accepts(other.version());
  }

  private void dropUnsatisfied(PluginSpec plugin, Requirement required) {
    PluginSpec other = present.get(required.id());
    LeftOut left = inactive.get(required.id());
    String why =
        other != null
            ? "is there "
                + (other.version().isEmpty() ? "without a version" : "as " + other.version())
            : left == null ? "was not found" : "is inactive (" + left.reason() + ")";
    drop(plugin.id(), "requires " + required + ", which " + why);
    problems.report(
        "requirement-absent",
        Severity.ERROR,
        plugin.id(),
        plugin.source(),
        "It is left out: it requires " + required + ", which " + why + ".",
        null);
  }

  private void drop(String id, String reason) {
    inactive.put(id, new LeftOut(plugin(id), reason));
    present.remove(id);
  }
}
