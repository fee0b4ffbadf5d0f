package io.epi4j.examples.migration.epi4j;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.util.ServiceLoader;

/** Lets plugins move one by one. */
public final class Bridge {
  private Bridge() {}

  // snippet: bridge
  /** Starts with the plugins that have moved, and with those that a service loader still finds. */
  public static Epi start() {
    EpiBuilder builder = Epi.builder();
    ServiceLoader.load(Exporter.class).stream()
        .forEach(old -> builder.provider("not-moved-yet", Exporter.class, old.type()));
    return builder.start();
  }
  // end snippet
}
