package io.epi4j.runtime.plugin;

import io.epi4j.manifest.ProvidedService;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads the interfaces of services before any caller brings them, as a strict start needs them to
 * know which providers fit.
 *
 * @param problems takes what fails
 */
record ServiceClasses(Problems problems) {
  /**
   * Returns the interface of a service that a provider implements, as the callers will see it;
   * empty where it is not there.
   */
  @SuppressWarnings("CatchingThrowable") // a loader of the application's may throw what it likes
  Optional<Class<?>> of(
      PluginSpec plugin, ProviderSpec provider, Class<?> type, ProvidedService provided) {
    if (!(provider.origin() instanceof ProviderOrigin.Named)) {
      return inherited(type, provided.type()); // the application gave both
    }
    try {
      return Optional.of(Class.forName(provided.type(), false, plugin.loader()));
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "service-missing",
          Severity.ERROR,
          plugin.id(),
          ProviderSpec.source(provider.type(), provided.type()),
          plugin.called(provider.origin(), provider.type())
              + " is to be a provider of "
              + provided.type()
              + ", which "
              + plugin.loader()
              + " cannot load. Put the jar of that service there.",
          e);
      return Optional.empty();
    }
  }

  /** Returns the interface of that name that a class has, from whichever loader. */
  static Optional<Class<?>> inherited(Class<?> type, String name) {
    if (type.getName().equals(name)) {
      return Optional.of(type);
    }
    Stream<Class<?>> above = Stream.of(type.getInterfaces());
    Class<?> parent = type.getSuperclass();
    return (parent == null ? above : Stream.concat(above, Stream.of(parent)))
        .flatMap(each -> inherited(each, name).stream())
        .findFirst();
  }
}
