package io.epi4j.runtime.plugin;

import io.epi4j.manifest.PluginEntry;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders the plugins that the operator left open, by their {@code after} and {@code before} and
 * then by id. A wish that the operator's list or a cycle of wishes contradicts is dropped and
 * reported.
 */
final class PluginSequence {
  private final Map<String, PluginSpec> present;
  private final OrderList order;
  private final Problems problems;

  /** For each plugin those that stand before it by a wish that holds. */
  private final Map<String, Set<String>> earlier = new TreeMap<>();

  PluginSequence(Map<String, PluginSpec> present, OrderList order, Problems problems) {
    this.present = present;
    this.order = order;
    this.problems = problems;
    for (PluginSpec plugin : present.values()) {
      PluginEntry entry = plugin.entry();
      if (!entry.after().isEmpty() || !entry.before().isEmpty()) { // most wish for nothing
        wishes(plugin, entry);
      }
    }
  }

  private void wishes(PluginSpec plugin, PluginEntry entry) {
    for (String id : new TreeSet<>(entry.after())) {
      wish(plugin, id, plugin.id(), "after");
    }
    for (String id : new TreeSet<>(entry.before())) {
      wish(plugin, plugin.id(), id, "before");
    }
  }

  /** Returns the plugins of those ids, each after all that it is to follow, else by id. */
  List<PluginSpec> of(List<String> ids) {
    TreeSet<String> left = new TreeSet<>(ids);
    List<PluginSpec> sequence = new ArrayList<>();
    while (!left.isEmpty()) {
      String next = next(left);
      left.remove(next);
      PluginSpec plugin = present.get(next);
      if (plugin != null) {
        sequence.add(plugin);
      }
    }
    return sequence;
  }

  /** There is one, since wishes that close a cycle were dropped. */
  private String next(Set<String> left) {
    for (String id : left) {
      Set<String> first = earlier(id);
      if (first.isEmpty() || Collections.disjoint(first, left)) {
        return id;
      }
    }
    throw new IllegalStateException("each plugin of " + left + " is to follow another of them");
  }

  /** Tells what put a plugin that is not listed into its place. */
  String rule(PluginSpec plugin) {
    Set<String> followed = earlier(plugin.id());
    return followed.isEmpty() ? "by id" : "after " + String.join(", ", followed) + ", then by id";
  }

  private Set<String> earlier(String id) {
    return earlier.getOrDefault(id, Set.of());
  }

  private void wish(PluginSpec plugin, String first, String second, String word) {
    if (!present.containsKey(first) || !present.containsKey(second)) {
      return; // a wish about a plugin that is not there
    }
    int firstPlace = place(first);
    int secondPlace = place(second);
    if (firstPlace > secondPlace) {
      drop(plugin, first, second, word, "the order " + order + " says otherwise");
    } else if (firstPlace == secondPlace) {
      if (follows(first, second)) {
        drop(plugin, first, second, word, "other plugins' wishes already say the opposite");
      } else {
        earlier.computeIfAbsent(second, id -> new TreeSet<>()).add(first);
      }
    }
  }

  private int place(String id) {
    return order.wanted().indexOf(order.lists(id) ? id : OrderList.REST);
  }

  /** Tells whether {@code id} stands after {@code other} already, by one wish or by several. */
  private boolean follows(String id, String other) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (next.equals(other)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(earlier(next));
      }
    }
    return false;
  }

  private void drop(PluginSpec plugin, String first, String second, String word, String why) {
    String other = plugin.id().equals(first) ? second : first;
    problems.report(
        "order-wish-dropped",
        Severity.WARNING,
        plugin.id(),
        word + " " + other,
        "Its wish to stand " + word + " " + other + " is dropped: " + why + ".",
        null);
  }
}
