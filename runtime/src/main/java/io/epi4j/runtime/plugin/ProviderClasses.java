package io.epi4j.runtime.plugin;

import io.epi4j.Plugin;
import io.epi4j.runtime.manifest.Place;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.HashMap;
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
  private final Map<ProviderOrigin.Named, Optional<Class<?>>> loaded = new HashMap<>();

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
    Optional<Class<?>> before = loaded.get(named);
    if (before == null) {
      before = load(plugin, named);
      loaded.put(named, before);
    }
    return before;
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
      Place.of(type)
          .flatMap(place -> ClassFault.elsewhere(plugin, named.type(), place))
          .ifPresent(fault -> fault.report(problems));
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
