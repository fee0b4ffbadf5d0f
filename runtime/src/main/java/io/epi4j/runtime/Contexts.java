package io.epi4j.runtime;

import io.epi4j.PluginContext;
import io.epi4j.ProcessSpec;
import io.epi4j.runtime.plugin.PluginHost;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.process.ProcessControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The contexts of the plugins of one {@code Epi}, by plugin as it was found: two generations of one
 * plugin have one each.
 */
final class Contexts implements PluginHost {
  private final EpiWorld world;
  private final Lazy<ProcessControl> processes;

  // Both guarded by this.
  private final IdentityHashMap<PluginSpec, OwnContext> byPlugin = new IdentityHashMap<>();
  private final List<OwnContext> inOrder = new ArrayList<>();

  Contexts(EpiWorld world, Lazy<ProcessControl> processes) {
    this.world = world;
    this.processes = processes;
  }

  @Override
  public synchronized PluginContext context(PluginSpec plugin) {
    return byPlugin.computeIfAbsent(
        plugin,
        none -> {
          OwnContext context =
              new OwnContext(world.epi(), plugin, world.plugins(), world.problems());
          inOrder.add(context);
          return context;
        });
  }

  @Override
  public synchronized void begin(PluginSpec plugin, List<ProcessSpec> specs) {
    OwnContext context = byPlugin.get(plugin);
    if (context != null && !specs.isEmpty()) { // else it has ended meanwhile
      processes.get().begin(context, specs);
    }
  }

  @Override
  public void end(PluginSpec plugin) {
    Optional<OwnContext> context;
    synchronized (this) {
      context = Optional.ofNullable(byPlugin.remove(plugin));
      context.ifPresent(inOrder::remove);
    }
    context.ifPresent(this::endThreads);
    // nothing of the plugin publishes any more
    world.channels().ofPlugins().end(plugin, world.mailLimit());
    context.ifPresent(one -> one.belongings().closeOwned()); // and nothing is called that uses it
  }

  private void endThreads(OwnContext context) {
    processes.there().ifPresent(control -> control.end(context));
    context.belongings().endThreads();
  }

  /**
   * Ends those of plugins that were never stopped, since they were never started, the last first.
   */
  void close() {
    List<OwnContext> left;
    synchronized (this) {
      left = new ArrayList<>(inOrder);
      byPlugin.clear();
      inOrder.clear();
    }
    Collections.reverse(left);
    for (OwnContext context : left) {
      endThreads(context);
      context.belongings().closeOwned();
    }
  }
}
