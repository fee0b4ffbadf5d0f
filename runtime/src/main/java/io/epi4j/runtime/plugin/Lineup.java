package io.epi4j.runtime.plugin;

import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ServiceEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /**
   * Returns the id of a service that a provider implements: as the plugin says that declares it,
   * else as the provider's own compilation saw it.
   */
  public String serviceId(ProvidedService provided) {
    return active.stream()
        .flatMap(placed -> placed.plugin().services().stream())
        .filter(service -> service.type().equals(provided.type()))
        .map(ServiceEntry::id)
        .findFirst()
        .orElse(provided.id());
  }

  /** Returns the active plugins, in order. */
  public List<PluginSpec> plugins() {
    List<PluginSpec> plugins = new ArrayList<>();
    for (Placed placed : active) {
      plugins.add(placed.plugin());
    }
    return plugins;
  }

  /** Returns the place of an active plugin, 0 for the first; -1 for others. */
  public int place(String id) {
    for (int i = 0; i < active.size(); i++) {
      if (active.get(i).plugin().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns why a plugin is left out; empty where it is active, or is not known. */
  public String reason(String id) {
    for (LeftOut left : inactive) {
      if (left.plugin().id().equals(id)) {
        return left.reason();
      }
    }
    return "";
  }

  /** Returns the ids of those that are inactive because the operator's list leaves them open. */
  public List<String> unlisted(OrderList order) {
    if (order.wanted().contains(OrderList.REST)) {
      return List.of();
    }
    return inactive.stream()
        .map(left -> left.plugin().id())
        .filter(id -> !order.lists(id) && !order.excludes(id))
        .toList();
  }

  /** Returns the lineup with other plugins of the same ids. */
  public Lineup with(UnaryOperator<PluginSpec> others) {
    return new Lineup(
        active.stream()
            .map(placed -> new Placed(others.apply(placed.plugin()), placed.rule()))
            .toList(),
        inactive);
  }

  /** Returns the lineup without a plugin, and without those that require it. */
  public Lineup without(String id, String reason) {
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
      if (placed.plugin().entry().requiredIds().contains(id)) {
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
