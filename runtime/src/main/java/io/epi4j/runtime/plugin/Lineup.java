package io.epi4j.runtime.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plugins that are active, in the order in which their providers are called, and those that are
 * not.
 *
 * @param active the plugins that are active, in order
 * @param inactive the plugins that are left out, by id
 */
public record Lineup(List<Placed> active, List<LeftOut> inactive) {
  /** Copies the lists. */
  public Lineup {
    active = List.copyOf(active);
    inactive = List.copyOf(inactive);
  }

  /** Returns the ids of those that are inactive because the operator's list leaves them open. */
  public List<String> unlisted(OrderList order) {
    return inactive.stream()
        .map(left -> left.plugin().id())
        .filter(id -> !order.lists(id) && !order.excludes(id))
        .toList();
  }

  /** Returns the lineup without a plugin, and without those that require it. */
  Lineup without(String id, String reason) {
    List<Placed> stay = new ArrayList<>();
    List<LeftOut> left = new ArrayList<>(inactive);
    for (Placed placed : active) {
      if (placed.plugin().id().equals(id)) {
        left.add(new LeftOut(placed.plugin(), reason));
      } else {
        stay.add(placed);
      }
    }
    left.sort(Comparator.comparing(each -> each.plugin().id()));
    Lineup lineup = new Lineup(stay, left);
    for (Placed placed : stay) {
      if (placed.plugin().entry().requires().contains(id)) {
        lineup =
            lineup.without(
                placed.plugin().id(), "requires " + id + ", which is inactive (" + reason + ")");
      }
    }
    return lineup;
  }

  /**
   * An active plugin.
   *
   * @param plugin the plugin
   * @param rule what put it into its place
   */
  public record Placed(PluginSpec plugin, String rule) {}

  /**
   * A plugin that was found and is not active.
   *
   * @param plugin the plugin
   * @param reason why not
   */
  public record LeftOut(PluginSpec plugin, String reason) {}
}
