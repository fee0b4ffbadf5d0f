package io.epi4j.runtime.plugin;

import io.epi4j.Change;
import io.epi4j.Plugin;
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

/**
 * Tells plugins that they are started and stopped: each after those that it requires, else in the
 * order of the lineup, and stopped in reverse. What a plugin throws concerns it alone.
 */
public final class PluginLife {
  /** The life of a plugin that has no class to tell. */
  private static final Plugin SILENT = new Plugin() {};

  private final Plugins plugins;
  private final PluginHost host;
  private final Runnable changed;
  private final Problems problems;

  private final Deque<Started> started = new ArrayDeque<>(); // guarded by itself
  private boolean stopping; // guarded by started

  /**
   * Makes the life of plugins that are not started.
   *
   * @param plugins the plugins
   * @param host gives plugins what they need, and takes it back
   * @param changed is run when a plugin was taken out
   * @param problems takes what fails
   */
  public PluginLife(Plugins plugins, PluginHost host, Runnable changed, Problems problems) {
    this.plugins = plugins;
    this.host = host;
    this.changed = changed;
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
      if (isActive(plugin)) {
        start(plugin);
      }
    }
  }

  private void start(PluginSpec plugin) {
    if (plugin.entry().type().isEmpty()) {
      started(new Started(plugin, SILENT));
      return;
    }
    Optional<Plugin> object = plugins.pluginObject(plugin);
    if (object.isPresent()) {
      start(plugin, object.get());
    } else {
      host.end(plugin);
      takeOut(plugin, "its plugin class failed");
    }
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void start(PluginSpec plugin, Plugin life) {
    try {
      life.started(host.context(plugin));
      started(new Started(plugin, life));
      host.begin(plugin, life.processes());
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "start-failed",
          Severity.ERROR,
          plugin.id(),
          plugin.entry().type().orElse(""),
          "It failed to start, and is left out.",
          e);
      take(plugin).ifPresentOrElse(this::stop, () -> host.end(plugin));
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
    host.end(one.plugin());
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
