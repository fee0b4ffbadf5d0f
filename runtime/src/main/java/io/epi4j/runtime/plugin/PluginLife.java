package io.epi4j.runtime.plugin;

import io.epi4j.Change;
import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells plugins that they are started and stopped: each after those that it requires, else in the
 * order of the lineup, and stopped in reverse. What a plugin throws concerns it alone.
 */
public final class PluginLife {
  private final Plugins plugins;
  private final Function<PluginSpec, PluginContext> contexts;
  private final Runnable changed;
  private final Consumer<PluginSpec> beforeStop;
  private final Problems problems;

  private final Deque<Started> started = new ArrayDeque<>(); // guarded by itself
  private boolean stopping; // guarded by started

  /**
   * Makes the life of plugins that are not started.
   *
   * @param plugins the plugins
   * @param contexts gives the context of a plugin
   * @param changed is run when a plugin was taken out
   * @param beforeStop is told of a plugin that is about to be stopped
   * @param problems takes what fails
   */
  public PluginLife(
      Plugins plugins,
      Function<PluginSpec, PluginContext> contexts,
      Runnable changed,
      Consumer<PluginSpec> beforeStop,
      Problems problems) {
    this.plugins = plugins;
    this.contexts = contexts;
    this.changed = changed;
    this.beforeStop = beforeStop;
    this.problems = problems;
  }

  /**
   * Starts the plugins; one that fails is taken out, and with it those that require it. It ends
   * early when the plugins are stopped meanwhile.
   */
  public void start() {
    for (PluginSpec plugin : startOrder()) {
      if (isStopping()) {
        return;
      }
      if (plugin.entry().type().isPresent() && isActive(plugin)) {
        start(plugin);
      }
    }
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void start(PluginSpec plugin) {
    Optional<Plugin> object = plugins.pluginObject(plugin);
    if (object.isEmpty()) {
      takeOut(plugin, "its plugin class failed");
      return;
    }
    try {
      Plugin life = object.get();
      life.started(contexts.apply(plugin));
      started(new Started(plugin, life));
    } catch (Throwable e) {
      Failures.passOn(e);
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

  /** A plugin that was started while the others were stopped is stopped at once. */
  private void started(Started one) {
    synchronized (started) {
      if (!stopping) {
        started.push(one);
        return;
      }
    }
    stop(one);
  }

  /** Those that require it go with it, and the ones among them that had started are stopped. */
  private void takeOut(PluginSpec plugin, String reason) {
    for (Lineup.LeftOut left : plugins.remove(plugin, reason)) {
      if (!left.plugin().equals(plugin)) {
        problems.report(
            "requirement-absent",
            Severity.ERROR,
            left.plugin().id(),
            left.plugin().source(),
            "It is left out: it " + left.reason() + ".",
            null);
        take(left.plugin()).ifPresent(this::stop);
      }
    }
    changed.run();
  }

  private Optional<Started> take(PluginSpec plugin) {
    synchronized (started) {
      Optional<Started> found =
          started.stream().filter(one -> one.plugin().equals(plugin)).findFirst();
      found.ifPresent(started::remove);
      return found;
    }
  }

  private boolean isStopping() {
    synchronized (started) {
      return stopping;
    }
  }

  private boolean isActive(PluginSpec plugin) {
    for (Lineup.Placed placed : plugins.lineup().active()) {
      if (placed.plugin().id().equals(plugin.id())) {
        return true;
      }
    }
    return false;
  }

  /** Tells a plugin of a change, if it has started and is not stopped. */
  public void tell(Change change) throws Exception {
    Optional<Plugin> told;
    synchronized (started) {
      told =
          started.stream()
              .filter(one -> one.plugin().id().equals(change.plugin()))
              .map(Started::life)
              .findFirst();
    }
    if (told.isPresent()) {
      told.get().changed(change);
    }
  }

  /** Stops what was started, in reverse, and lets nothing start any more. */
  public void stop() {
    for (Optional<Started> next = takeLast(); next.isPresent(); next = takeLast()) {
      stop(next.get());
    }
  }

  private Optional<Started> takeLast() {
    synchronized (started) {
      stopping = true;
      return Optional.ofNullable(started.poll());
    }
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void stop(Started one) {
    beforeStop.accept(one.plugin());
    try {
      one.life().stopped();
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "stop-failed",
          Severity.WARNING,
          one.plugin().id(),
          one.life().getClass().getName(),
          "It failed while stopping.",
          e);
    }
  }

  /** Each plugin after those that it requires; where they require each other, as in the lineup. */
  private List<PluginSpec> startOrder() {
    Map<String, PluginSpec> active = new LinkedHashMap<>();
    for (Lineup.Placed placed : plugins.lineup().active()) {
      active.put(placed.plugin().id(), placed.plugin());
    }
    Set<String> visited = new HashSet<>();
    List<PluginSpec> order = new ArrayList<>();
    for (PluginSpec plugin : active.values()) {
      visit(plugin, active, visited, order);
    }
    return order;
  }

  private static void visit(
      PluginSpec plugin,
      Map<String, PluginSpec> active,
      Set<String> visited,
      List<PluginSpec> order) {
    if (visited.add(plugin.id())) {
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
