package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.ProcessSpec;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Starts plugins, and stops them again. What one throws concerns it alone.
 *
 * @param plugins has their objects
 * @param host gives plugins what they need, and takes it back
 * @param problems takes what fails
 */
public record PluginStart(Plugins plugins, PluginHost host, Problems problems) {
  /** The life of a plugin that has no class to tell. */
  private static final Plugin SILENT = new Plugin() {};

  /** Starts a plugin; empty where it failed, and then nothing of it is left. */
  public Optional<Started> start(PluginSpec plugin) {
    if (plugin.entry().type().isEmpty()) {
      return Optional.of(new Started(plugin, SILENT, List.of()));
    }
    Optional<Plugin> life = plugins.pluginObject(plugin);
    Optional<Started> started = life.flatMap(it -> start(plugin, it));
    if (started.isEmpty()) {
      host.end(plugin);
    }
    return started;
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private Optional<Started> start(PluginSpec plugin, Plugin life) {
    boolean begun = false;
    try {
      ContextLoader.call(
          plugin.loader(),
          () -> {
            life.started(host.context(plugin));
            return life;
          });
      begun = true;
      List<ProcessSpec> processes = ContextLoader.call(plugin.loader(), life::processes);
      checkIds(processes);
      return Optional.of(new Started(plugin, life, processes));
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "start-failed",
          Severity.ERROR,
          plugin.id(),
          plugin.entry().type().orElse(""),
          "It failed to start, and is left out.",
          e);
      if (begun) {
        stop(new Started(plugin, life, List.of()));
      }
      return Optional.empty();
    }
  }

  private static void checkIds(List<ProcessSpec> processes) {
    Set<String> ids = new HashSet<>();
    for (ProcessSpec process : processes) {
      if (!ids.add(process.id())) {
        throw new IllegalArgumentException(
            "Two of its processes have the id " + process.id() + ". Rename one.");
      }
    }
  }

  /** Stops a plugin, after it has ended what it began. */
  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  public void stop(Started one) {
    PluginSpec plugin = one.plugin();
    host.end(plugin);
    try {
      ContextLoader.call(
          plugin.loader(),
          () -> {
            one.life().stopped();
            return one;
          });
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "stop-failed",
          Severity.WARNING,
          plugin.id(),
          one.life().getClass().getName(),
          "It failed while stopping.",
          e);
    }
  }
}
