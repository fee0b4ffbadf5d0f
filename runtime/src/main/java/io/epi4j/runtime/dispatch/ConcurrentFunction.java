package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A function that a facade can start at all providers at once.
 *
 * @param handle {@code (ServiceBinding, Object[])Object}, which returns a list
 */
public record ConcurrentFunction(MethodHandle handle) {
  /**
   * Starts the function at every provider in {@code binding}, and returns at once.
   *
   * @param <R> what the function returns, boxed; {@code Void} where it returns nothing
   * @return a future for each provider, in their order, which holds its result or its failure
   */
  @SuppressWarnings({"unchecked", "CatchingThrowable"}) // a handle knows erased types, throws all
  public <R> List<CompletableFuture<R>> start(ServiceBinding binding, Object... arguments) {
    try {
      Object futures = (Object) handle.invokeExact(binding, arguments);
      return (List<CompletableFuture<R>>) futures;
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
