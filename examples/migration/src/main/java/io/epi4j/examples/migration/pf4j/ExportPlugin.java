package io.epi4j.examples.migration.pf4j;

import org.pf4j.Plugin;

// snippet: plugin
/** Named in the jar's manifest: Plugin-Class, Plugin-Id, Plugin-Version, Plugin-Dependencies. */
public final class ExportPlugin extends Plugin {
  @Override
  public void start() {
    log.info("the exporters can be called");
  }

  @Override
  public void stop() {
    log.info("the exporters are no longer called");
  }
}
// end snippet
