package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;

/**
 * A function that a facade can ask for; it is a record since the JIT trusts the fields of records,
 * so that the answer is a constant where this stands in a {@code static final} field.
 *
 * @param handle {@code (ServiceBinding)boolean}
 */
public record ConfiguredFunction(MethodHandle handle) {
  /** Returns whether any provider in {@code binding} implements the function; none is called. */
  @SuppressWarnings("CatchingThrowable") // a handle declares to throw it
  public boolean isConfigured(ServiceBinding binding) {
    try {
      return (boolean) handle.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
