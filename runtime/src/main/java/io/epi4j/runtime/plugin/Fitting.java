package io.epi4j.runtime.plugin;

import io.epi4j.manifest.ProvidedService;
import io.epi4j.runtime.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Fits providers to the services that are really there, and tells of each function that a provider
 * is not called for because one of the two is of another version.
 *
 * <p>It is not thread-safe: its user holds the lock of the {@code Epi}.
 */
final class Fitting {
  private final Problems problems;

  /** By service, class of the provider, and plugin; weak, since the classes may be unloaded. */
  private final Map<Class<?>, Map<Class<?>, Map<String, Optional<List<String>>>>> known =
      new WeakHashMap<>();

  Fitting(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the keys of the functions for which a provider is to be called; empty where it does not
   * implement the service, or no function is left. Each fault is told once.
   *
   * @param plugin the plugin that contributes the provider
   * @param provider the provider
   * @param type its class
   * @param claimed what its manifest says that it does for the service
   * @param service the service's interface, as the callers see it
   */
  Optional<List<String>> functions(
      PluginSpec plugin,
      ProviderSpec provider,
      Class<?> type,
      ProvidedService claimed,
      Class<?> service) {
    Map<Class<?>, Map<String, Optional<List<String>>>> ofService = known.get(service);
    if (ofService == null) {
      ofService = new WeakHashMap<>();
      known.put(service, ofService);
    }
    Map<String, Optional<List<String>>> ofType = ofService.get(type);
    if (ofType == null) {
      ofType = new HashMap<>();
      ofService.put(type, ofType);
    }
    Optional<List<String>> functions = ofType.get(plugin.id());
    if (functions == null) {
      FitFaults faults = new FitFaults(plugin, provider, service, problems);
      functions = fit(service, type, claimed.functions(), faults);
      ofType.put(plugin.id(), functions);
    }
    return functions;
  }

  private static Optional<List<String>> fit(
      Class<?> service, Class<?> type, List<String> claimed, FitFaults faults) {
    if (!service.isAssignableFrom(type)) {
      faults.unrelated(type);
      return Optional.empty();
    }
    try {
      FunctionFit fit = FunctionFit.of(service, type, claimed);
      for (Map.Entry<String, FunctionFit.Difference> other : fit.others().entrySet()) {
        faults.leftOut(other.getKey(), other.getValue());
      }
      if (fit.bound().isEmpty() && !fit.others().isEmpty()) {
        faults.refused();
        return Optional.empty();
      }
      return Optional.of(fit.bound());
    } catch (LinkageError e) {
      faults.incomparable(e);
      return Optional.empty();
    }
  }
}
