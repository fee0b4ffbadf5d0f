package io.epi4j.examples.migration.epi4j;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Lets plugins move one by one. */
public final class Bridge {
  private static final System.Logger LOGGER = System.getLogger(Bridge.class.getName());

  private Bridge() {}

  // snippet: bridge
  /** Starts with the plugins that have moved, and with those that a service loader finds. */
  public static Epi start(ClassLoader loader) {
    EpiBuilder builder = Epi.builder().classLoader(loader);
    Iterator<io.epi4j.examples.migration.serviceloader.Exporter> old =
        ServiceLoader.load(io.epi4j.examples.migration.serviceloader.Exporter.class, loader)
            .iterator();
    while (old.hasNext()) {
      try {
        builder.provider("not-moved-yet", Exporter.class, new OldExporter(old.next()));
      } catch (ServiceConfigurationError e) {
        LOGGER.log(System.Logger.Level.ERROR, "an exporter cannot be made", e);
      }
    }
    return builder.start();
  }
  // end snippet
}
