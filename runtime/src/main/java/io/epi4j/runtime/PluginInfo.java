package io.epi4j.runtime;

import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;

/**
 * A plugin that was found.
 *
 * @param id its id
 * @param version its version; empty where none is known
 * @param source the jar or directory that it was found in
 * @param active whether it is active
 * @param reason what put it into its place, or why it is not active
 */
public record PluginInfo(String id, String version, String source, boolean active, String reason) {
  static PluginInfo of(Lineup.Placed placed) {
    return of(placed.plugin(), true, placed.rule());
  }

  static PluginInfo of(Lineup.LeftOut left) {
    return of(left.plugin(), false, left.reason());
  }

  private static PluginInfo of(PluginSpec plugin, boolean active, String reason) {
    return new PluginInfo(plugin.id(), plugin.version(), plugin.source(), active, reason);
  }
}
