package io.epi4j.runtime.plugin;

import io.epi4j.PluginContext;
import io.epi4j.ProcessSpec;
import java.util.List;

/** What an {@code Epi} does for a plugin while it lives. */
public interface PluginHost {
  /** Returns the context of a plugin, which is one for as long as it lives. */
  PluginContext context(PluginSpec plugin);

  /** Has the processes of a plugin run that has started; does nothing when it has ended. */
  void begin(PluginSpec plugin, List<ProcessSpec> processes);

  /**
   * Ends what a plugin began, or had from its context, and waits for that. Ending it twice does
   * nothing.
   */
  void end(PluginSpec plugin);

  /** Is told that a plugin that failed to start was taken out, with those that require it. */
  void tookOut(PluginSpec plugin);
}
