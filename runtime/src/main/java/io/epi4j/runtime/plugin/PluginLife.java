package io.epi4j.runtime.plugin;

import io.epi4j.Change;
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
  private final Plugins plugins;
  private final PluginHost host;
  private final PluginStart start;
  private final Problems problems;

  private final Deque<Started> started = new ArrayDeque<>(); // guarded by itself
  private boolean stopping; // guarded by started

  /**
   * Makes the life of plugins that are not started.
   *
   * @param plugins the plugins
   * @param host gives plugins what they need, and takes it back
   * @param problems takes what fails
   */
  public PluginLife(Plugins plugins, PluginHost host, Problems problems) {
    this.plugins = plugins;
    this.host = host;
    this.start = new PluginStart(plugins, host, problems);
    this.problems = problems;
  }

  /**
   * Starts the plugins; one that fails is taken out, and with it those that require it. It ends
   * early when the plugins are stopped meanwhile.
   */
  public void start() {
    Lineup all = plugins.lineup();
    for (PluginSpec plugin : startOrder(all)) {
      if (isStopping()) {
        return;
      }
      Lineup left = plugins.lineup();
      boolean wholly = left.active().size() == all.active().size(); // nobody was taken out
      if (wholly || left.place(plugin.id()) >= 0) {
        start(plugin);
      }
    }
  }

  private void start(PluginSpec plugin) {
    Optional<Started> one = start.start(plugin);
    if (one.isEmpty()) {
      takeOut(plugin, "it failed to start");
    } else if (adopt(one.get())) {
      begin(one.get());
    } else {
      start.stop(one.get()); // the others were stopped while it started
    }
  }

  /** Has a plugin be told of changes, and stopped in the end; false where it is too late. */
  private boolean adopt(Started one) {
    synchronized (started) {
      if (!stopping) {
        started.push(one);
      }
      return !stopping;
    }
  }

  /**
   * Has plugins be told of changes that were started beside those in force, in place of others.
   *
   * @return what is to be stopped: those others; or, when all are being stopped, those that began
   */
  public List<Started> replace(List<Started> begun, List<PluginSpec> ended) {
    List<Started> old = new ArrayList<>();
    synchronized (started) {
      if (stopping) {
        return begun;
      }
      for (Started one : List.copyOf(started)) {
        if (ended.stream().anyMatch(one.plugin()::equals)) {
          started.remove(one);
          old.add(one); // the last that started comes first
        }
      }
      begun.forEach(started::push);
    }
    return old;
  }

  /** Returns the plugins of these that have started, the last first. */
  public List<Started> started(List<PluginSpec> some) {
    synchronized (started) {
      return started.stream().filter(one -> some.stream().anyMatch(one.plugin()::equals)).toList();
    }
  }

  /** Starts the processes of a plugin. */
  public void begin(Started one) {
    host.begin(one.plugin(), one.processes());
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
        take(left.plugin()).ifPresent(start::stop);
      }
    }
    host.tookOut(plugin);
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

  /** Tells a plugin of a change, if it has started and is not stopped; it does not throw. */
  public void tell(Change change) {
    Optional<Started> told;
    synchronized (started) {
      told = started.stream().filter(one -> one.plugin().id().equals(change.plugin())).findFirst();
    }
    told.ifPresent(one -> tell(one, change));
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void tell(Started one, Change change) {
    String source = change.service() + "/" + change.key();
    try {
      ContextLoader.call(
          one.plugin().loader(),
          () -> {
            one.life().changed(change);
            return change;
          });
      problems.resolve("changed-failed", change.plugin(), source);
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "changed-failed",
          Severity.WARNING,
          change.plugin(),
          source,
          "It failed when it was told that what it contributes changed. The change stays in force.",
          e);
    }
  }

  /** Stops a plugin that is in force no longer. */
  public void stop(Started one) {
    start.stop(one);
  }

  /** Stops what was started, in reverse, and lets nothing start any more. */
  public void stop() {
    for (Optional<Started> next = takeLast(); next.isPresent(); next = takeLast()) {
      start.stop(next.get());
    }
  }

  private Optional<Started> takeLast() {
    synchronized (started) {
      stopping = true;
      return Optional.ofNullable(started.poll());
    }
  }

  /** Each plugin after those that it requires; where they require each other, as in the lineup. */
  public static List<PluginSpec> startOrder(Lineup lineup) {
    Map<String, PluginSpec> active = new LinkedHashMap<>();
    for (Lineup.Placed placed : lineup.active()) {
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
      for (String required : plugin.entry().requiredIds()) {
        PluginSpec first = active.get(required);
        if (first != null) {
          visit(first, active, visited, order);
        }
      }
      order.add(plugin);
    }
  }
}
