package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.manifest.Place;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes that manifests name, each when it is first needed. One that cannot be loaded is
 * a problem, and it is not tried again.
 *
 * <p>It is not thread-safe: its user holds the lock of the {@code Epi}.
 */
final class ProviderClasses {
  private final Problems problems;
  private final IdentityHashMap<ClassLoader, Map<String, Optional<Class<?>>>> loaded =
      new IdentityHashMap<>();

  ProviderClasses(Problems problems) {
    this.problems = problems;
  }

  /** Returns the class of a provider, without initialising it; empty where it cannot be loaded. */
  Optional<Class<?>> of(PluginSpec plugin, ProviderOrigin origin) {
    if (origin instanceof ProviderOrigin.Given given) {
      return Optional.of(given.instance().getClass());
    }
    if (origin instanceof ProviderOrigin.Known known) {
      return Optional.of(known.type());
    }
    ProviderOrigin.Named named = (ProviderOrigin.Named) origin;
    Map<String, Optional<Class<?>>> byName = loaded.get(named.loader());
    if (byName == null) {
      byName = new HashMap<>();
      loaded.put(named.loader(), byName);
    }
    Optional<Class<?>> before = byName.get(named.type());
    if (before == null) {
      before = load(plugin, named);
      byName.put(named.type(), before);
    }
    return before;
  }

  /** Forgets the classes of a loader that goes. */
  void forget(ClassLoader loader) {
    loaded.remove(loader);
  }

  /** Returns the plugin's own class; empty where it cannot be loaded, or is none. */
  Optional<Class<?>> ofPlugin(PluginSpec plugin, ProviderOrigin.Named origin) {
    Optional<Class<?>> type = of(plugin, origin);
    if (type.isPresent() && !Plugin.class.isAssignableFrom(type.get())) {
      problems.report(
          "no-implementation",
          Severity.ERROR,
          plugin.id(),
          origin.type(),
          plugin.called(origin, origin.type())
              + " is the plugin's own, and does not implement io.epi4j.Plugin. Compile it again.",
          null);
      return Optional.empty();
    }
    return type;
  }

  @SuppressWarnings("CatchingThrowable")
  private Optional<Class<?>> load(PluginSpec plugin, ProviderOrigin.Named named) {
    try {
      Class<?> type = Class.forName(named.type(), false, named.loader());
      if (named.loader() instanceof PluginLoader own) {
        return own == type.getClassLoader() ? Optional.of(type) : foreign(plugin, type);
      }
      Optional<String> place =
          Place.isIn(type, plugin.data().root()) ? Optional.empty() : Place.of(type);
      if (place.isPresent()) {
        elsewhere(plugin, named, place.get());
      }
      return Optional.of(type);
    } catch (ClassNotFoundException e) {
      ClassFault.missing(plugin, named.type()).report(problems);
    } catch (UnsupportedClassVersionError e) {
      failed(
          plugin,
          named,
          "or a class that it needs was compiled for a newer Java than this one, which is "
              + Runtime.version().feature()
              + ".",
          e);
    } catch (NoClassDefFoundError e) {
      failed(
          plugin,
          named,
          "needs a class that is not there; put the jar that has it beside the plugin's.",
          e);
    } catch (Throwable e) { // a loader of the application's may throw what it likes
      Failures.passOn(e);
      failed(plugin, named, "cannot be loaded by " + named.loader() + ".", e);
    }
    return Optional.empty();
  }

  /** A plugin of a directory brings its own classes, and does not name those of others. */
  private Optional<Class<?>> foreign(PluginSpec plugin, Class<?> type) {
    ClassFault.foreign(plugin, type).report(problems);
    return Optional.empty();
  }

  private void elsewhere(PluginSpec plugin, ProviderOrigin.Named named, String place) {
    Optional<ClassFault> fault = ClassFault.elsewhere(plugin, named.type(), place);
    if (fault.isPresent()) {
      fault.get().report(problems);
    }
  }

  private void failed(
      PluginSpec plugin, ProviderOrigin.Named named, String what, @Nullable Throwable cause) {
    problems.report(
        "provider-failed",
        Severity.ERROR,
        plugin.id(),
        named.type(),
        plugin.called(named, named.type()) + " " + what + " It is left out.",
        cause);
  }
}
