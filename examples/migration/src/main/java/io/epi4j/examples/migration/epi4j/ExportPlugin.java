package io.epi4j.examples.migration.epi4j;

import io.epi4j.EpiPlugin;
import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import org.jspecify.annotations.Nullable;

// snippet: plugin
/** What names the plugin; it is told of its life because it is a {@code Plugin} too. */
@EpiPlugin(value = "exports", version = "1.2")
final class ExportPlugin implements Plugin {
  private @Nullable PluginContext context;

  @Override
  public void started(PluginContext context) {
    this.context = context;
    context.logger().log(System.Logger.Level.DEBUG, "the exporters can be called");
  }

  @Override
  public void stopped() {
    if (context != null) {
      context.logger().log(System.Logger.Level.DEBUG, "the exporters are no longer called");
    }
  }
}
// end snippet
