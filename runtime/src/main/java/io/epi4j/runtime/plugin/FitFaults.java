package io.epi4j.runtime.plugin;

import io.epi4j.runtime.manifest.Place;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what keeps a provider from being called for a service.
 *
 * @param plugin the plugin that contributes the provider
 * @param provider the provider
 * @param service the service's interface, as the callers see it
 * @param problems takes the faults
 */
record FitFaults(PluginSpec plugin, ProviderSpec provider, Class<?> service, Problems problems) {
  /** The provider is not called for one of the functions. */
  void leftOut(String function, FunctionFit.Difference difference) {
    String what =
        switch (difference) {
          case ADDED ->
              " was compiled against a version of its service without "
                  + function
                  + ", which "
                  + place(service)
                  + " demands.";
          case REMOVED ->
              " implements " + function + ", which " + place(service) + " does not have.";
          case RETURNS_ANOTHER ->
              " was compiled against a version of its service in which "
                  + function
                  + " returns something else than in "
                  + place(service)
                  + ".";
          case LOST ->
              " does not implement "
                  + function
                  + " of "
                  + place(service)
                  + ", although its manifest says so.";
        };
    tell(
        "function-left-out",
        provider.type() + "." + function,
        what + " It is not called for it; compile it against the version that is there.",
        null);
  }

  /** No function is left. */
  void refused() {
    tell(
        "provider-refused",
        provider.type(),
        " has none of the functions of "
            + place(service)
            + ". It is left out; compile it against the version that is there.",
        null);
  }

  /** The provider does not implement the service. */
  void unrelated(Class<?> type) {
    Optional<Class<?>> namesake = ServiceClasses.inherited(type, service.getName());
    if (namesake.isPresent()) {
      tell(
          "provider-foreign",
          provider.type(),
          " implements "
              + loaded(namesake.get())
              + ", and the callers use "
              + loaded(service)
              + ". It is left out; leave that interface in one jar, which both loaders see.",
          null);
    } else {
      tell(
          "no-implementation",
          provider.type(),
          " does not implement "
              + place(service)
              + ", although its manifest says so. It is left out; compile it again.",
          null);
    }
  }

  /** A class that one of the two needs is not there. */
  void incomparable(LinkageError error) {
    tell(
        "provider-failed",
        provider.type(),
        " cannot be compared with " + place(service) + ". It is left out.",
        error);
  }

  private void tell(String id, String source, String what, @Nullable Throwable cause) {
    String called = plugin.called(provider.origin(), provider.type());
    problems.report(
        id,
        Severity.ERROR,
        plugin.id(),
        ProviderSpec.source(source, service.getName()),
        called + what,
        cause);
  }

  private static String place(Class<?> type) {
    return type.getName() + Place.of(type).map(place -> " of " + place).orElse("");
  }

  private static String loaded(Class<?> type) {
    return "the " + place(type) + " that " + type.getClassLoader() + " loaded";
  }
}
