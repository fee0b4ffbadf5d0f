package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.ProcessSpec;
import java.util.List;

/**
 * A plugin that has started.
 *
 * @param plugin the plugin
 * @param life what is told of its life
 * @param processes the processes that it wants
 */
public record Started(PluginSpec plugin, Plugin life, List<ProcessSpec> processes) {
  /** Copies the list. */
  public Started {
    processes = List.copyOf(processes);
  }
}
