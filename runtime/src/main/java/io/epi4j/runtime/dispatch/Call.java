package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method of a generated view asks of the providers. */
interface Call {
  /** Returns the type of what {@link #link} makes: {@code (parameters...)result}. */
  MethodType type();

  /**
   * Makes one handle of all providers that implement the function.
   *
   * @param providers all providers of the service, in order
   * @param host is told of failures, and runs tasks
   * @param skipping whether a provider that fails is skipped, where the view can do without it
   */
  MethodHandle link(List<BoundProvider> providers, ServiceHost host, boolean skipping);

  /**
   * Does what the handle does, and makes none.
   *
   * @param arguments those of the call
   * @return the result; null where there is none
   */
  @Nullable Object make(
      List<BoundProvider> providers,
      ServiceHost host,
      boolean skipping,
      @Nullable Object[] arguments)
      throws Throwable;
}
