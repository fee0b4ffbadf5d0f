package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells plugins that they are started and stopped: each behind those that it requires, else in the
 * order of the lineup, and stopped in reverse. What a plugin throws concerns it alone.
 */
public final class PluginLife {
  private final Plugins plugins;
  private final Function<PluginSpec, PluginContext> contexts;
  private final Runnable changed;
  private final Problems problems;
  private final Deque<Started> started = new ArrayDeque<>();

  /**
   * Makes the life of plugins that are not started.
   *
   * @param plugins the plugins
   * @param contexts gives the context of a plugin
   * @param changed is run when a plugin was taken out
   * @param problems takes what fails
   */
  public PluginLife(
      Plugins plugins,
      Function<PluginSpec, PluginContext> contexts,
      Runnable changed,
      Problems problems) {
    this.plugins = plugins;
    this.contexts = contexts;
    this.changed = changed;
    this.problems = problems;
  }

  /** Starts the plugins; one that fails is taken out, and with it those that require it. */
  public void start() {
    for (PluginSpec plugin : startOrder()) {
      if (isActive(plugin) && plugin.entry().type().isPresent()) {
        start(plugin);
      }
    }
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void start(PluginSpec plugin) {
    Optional<Object> object = plugins.pluginObject(plugin);
    if (object.isEmpty()) {
      takeOut(plugin, "its plugin class failed");
      return;
    }
    try {
      Plugin life = (Plugin) object.get();
      started.push(new Started(plugin, life)); // before the call: close() may come from inside it
      life.started(contexts.apply(plugin));
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      restoreInterrupt(e);
      started.removeIf(s -> s.plugin().equals(plugin));
      problems.report(
          "start-failed",
          Severity.ERROR,
          plugin.id(),
          plugin.entry().type().orElse(""),
          "It failed to start, and is left out.",
          e);
      takeOut(plugin, "it failed to start");
    }
  }

  private void takeOut(PluginSpec plugin, String reason) {
    plugins.remove(plugin, reason);
    changed.run();
  }

  private boolean isActive(PluginSpec plugin) {
    return plugins.lineup().active().stream().anyMatch(p -> p.plugin().equals(plugin));
  }

  /** Stops what was started, in reverse. */
  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  public void stop() {
    for (Started next = started.poll(); next != null; next = started.poll()) {
      try {
        next.life().stopped();
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        restoreInterrupt(e);
        problems.report(
            "stop-failed",
            Severity.WARNING,
            next.plugin().id(),
            next.life().getClass().getName(),
            "It failed while stopping.",
            e);
      }
    }
  }

  private static void restoreInterrupt(Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }

  /** Each plugin behind those that it requires; where they require each other, as in the lineup. */
  private List<PluginSpec> startOrder() {
    Map<String, PluginSpec> active = new HashMap<>();
    List<PluginSpec> lineup =
        plugins.lineup().active().stream().map(Lineup.Placed::plugin).toList();
    lineup.forEach(plugin -> active.put(plugin.id(), plugin));
    Set<PluginSpec> visited = new LinkedHashSet<>();
    List<PluginSpec> order = new ArrayList<>();
    lineup.forEach(plugin -> visit(plugin, active, visited, order));
    return order;
  }

  private static void visit(
      PluginSpec plugin,
      Map<String, PluginSpec> active,
      Set<PluginSpec> visited,
      List<PluginSpec> order) {
    if (visited.add(plugin)) {
      for (String required : plugin.entry().requires()) {
        PluginSpec first = active.get(required);
        if (first != null) {
          visit(first, active, visited, order);
        }
      }
      order.add(plugin);
    }
  }

  private record Started(PluginSpec plugin, Plugin life) {}
}
