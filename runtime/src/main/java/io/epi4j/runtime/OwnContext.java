package io.epi4j.runtime;

import io.epi4j.PluginContext;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.process.Belongings;
import io.epi4j.runtime.process.ProcessOwner;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The context that a plugin gets from its {@code Epi}; it owns what the plugin began. */
final class OwnContext implements PluginContext, ProcessOwner {
  private final Epi epi;
  private final PluginSpec spec;
  private final Plugins plugins;
  private final Belongings belongings;

  OwnContext(Epi epi, PluginSpec spec, Plugins plugins, Problems problems) {
    this.epi = epi;
    this.spec = spec;
    this.plugins = plugins;
    this.belongings = new Belongings(this, problems);
  }

  Epi epi() {
    return epi;
  }

  Belongings belongings() {
    return belongings;
  }

  @Override
  public String id() {
    return spec.id();
  }

  @Override
  public String version() {
    return spec.version();
  }

  @Override
  public String plugin() {
    return spec.id();
  }

  @Override
  public ClassLoader loader() {
    return spec.loader();
  }

  @Override
  public int order() {
    return plugins.placeOf(spec);
  }

  @Override
  public System.Logger logger() {
    return System.getLogger("epi4j.plugin." + id());
  }

  @Override
  public ThreadFactory threads() {
    return belongings.threads();
  }

  @Override
  public ScheduledExecutorService scheduler() {
    return belongings.scheduler();
  }

  @Override
  public <T extends AutoCloseable> T own(T resource) {
    return belongings.own(resource);
  }

  @Override
  public String toString() {
    return "context of plugin " + id();
  }
}
