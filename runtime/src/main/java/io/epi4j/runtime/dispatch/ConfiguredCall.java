package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Whether there is a provider for a function; none is called. Overloads count as one function here,
 * since the question has no arguments by which to tell them apart.
 *
 * @param name the function's name
 */
record ConfiguredCall(String name) implements Call {
  @Override
  public MethodType type() {
    return MethodType.methodType(boolean.class);
  }

  @Override
  public MethodHandle link(List<BoundProvider> providers, ServiceHost host, boolean skipping) {
    boolean configured =
        providers.stream()
            .flatMap(provider -> provider.functions().stream())
            .anyMatch(key -> key.startsWith(name + "("));
    return MethodHandles.constant(boolean.class, configured);
  }
}
