package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return MethodHandles.constant(boolean.class, isConfigured(providers));
  }

  @Override
  public Object make(
      List<BoundProvider> providers,
      ServiceHost host,
      boolean skipping,
      @Nullable Object[] arguments) {
    return isConfigured(providers);
  }

  private boolean isConfigured(List<BoundProvider> providers) {
    for (BoundProvider provider : providers) {
      for (String key : provider.functions()) {
        if (key.startsWith(name + "(")) {
          return true;
        }
      }
    }
    return false;
  }
}
