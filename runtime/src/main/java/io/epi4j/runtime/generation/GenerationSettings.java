package io.epi4j.runtime.generation;

import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.reload.PluginLoading;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What generations are made from.
 *
 * @param application loads the classes of the application
 * @param own the plugins of the application: of its class path, and those that it gave
 * @param order the operator's order at the start
 * @param orders reads that order again
 * @param directories where to look for plugins that come and go
 * @param loading how those are loaded
 * @param temporary where their copies are kept
 */
public record GenerationSettings(
    ClassLoader application,
    Collection<PluginSpec> own,
    OrderList order,
    Supplier<OrderList> orders,
    List<Path> directories,
    PluginLoading loading,
    Path temporary) {
  /** Copies the collections. */
  public GenerationSettings {
    own = List.copyOf(own);
    directories = List.copyOf(directories);
  }
}
