package io.epi4j.runtime;

import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;

/** The facade of {@link Runnable}, if that were a service. */
final class RunnableFacade {
  private static final ServiceType<Runnable> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Runnable.class, "runnables");
  private static final CallSite EACH_RUN = SERVICE.each("run", void.class);

  private final ServiceBinding binding;

  private RunnableFacade(ServiceBinding binding) {
    this.binding = binding;
  }

  static RunnableFacade of(Epi epi) {
    return new RunnableFacade(epi.bind(SERVICE));
  }

  void each() {
    try {
      EACH_RUN.getTarget().invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
