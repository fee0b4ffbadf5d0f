package io.epi4j.runtime;

import io.epi4j.PluginContext;
import io.epi4j.ProcessSpec;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.PluginHost;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.process.ProcessControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The contexts of the plugins of one {@code Epi}, by plugin as it was found: two generations of one
 * plugin have one each.
 */
final class Contexts implements PluginHost {
  private final EpiWorld world;
  private final Lazy<ProcessControl> processes;

  // All guarded by this.
  private final IdentityHashMap<PluginSpec, OwnContext> byPlugin = new IdentityHashMap<>();
  private final List<OwnContext> inOrder = new ArrayList<>();

  /** Those of plugins that have ended and never come back; weak, since they are to be collected. */
  private final Set<ClassLoader> gone = Collections.newSetFromMap(new WeakHashMap<>());

  Contexts(EpiWorld world, Lazy<ProcessControl> processes) {
    this.world = world;
    this.processes = processes;
  }

  /** One who is still inside of a plugin that has ended gets a context that has ended, too. */
  @Override
  public synchronized PluginContext context(PluginSpec plugin) {
    OwnContext known = byPlugin.get(plugin);
    if (known != null) {
      return known;
    }
    OwnContext made = new OwnContext(world.epi(), plugin, world.plugins(), world.problems());
    if (gone.contains(plugin.loader())) {
      made.belongings().endThreads();
    } else {
      byPlugin.put(plugin, made);
      inOrder.add(made);
    }
    return made;
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
      if (plugin.loader() instanceof PluginLoader) {
        gone.add(plugin.loader());
      }
    }
    context.ifPresent(this::endThreads);
    // nothing of the plugin publishes any more
    world.channels().end(plugin, world.mailLimit());
    context.ifPresent(one -> one.belongings().closeOwned()); // and nothing is called that uses it
  }

  @Override
  public void tookOut(PluginSpec plugin) {
    world.services().relink();
    world.data().relink();
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
