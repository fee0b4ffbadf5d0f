package io.epi4j;

import org.jspecify.annotations.Nullable;

/**
 * How the call of one provider ended, where a failure of one shall not end the call of all.
 *
 * <pre>{@code
 * String line =
 *     outcome instanceof Outcome.Failure<?> f
 *         ? f.plugin() + " failed: " + f.error()
 *         : outcome.plugin() + " answered";
 * }</pre>
 *
 * <p>In couch_epi: an element of what {@code apply/5} returns with {@code ignore_errors}; there a
 * failure cannot be told from a result, here it can.
 *
 * @param <R> what the function returns, boxed; {@code Void} for a function that returns nothing
 */
public sealed interface Outcome<R extends @Nullable Object> {
  /** Returns the id of the plugin that contributed the provider. */
  String plugin();

  /** Returns the binary name of the provider's class. */
  String provider();

  /**
   * The provider returned.
   *
   * @param plugin the id of the plugin that contributed the provider
   * @param provider the binary name of the provider's class
   * @param value what it returned
   * @param <R> what the function returns
   */
  record Success<R extends @Nullable Object>(String plugin, String provider, R value)
      implements Outcome<R> {}

  /**
   * The provider threw.
   *
   * @param plugin the id of the plugin that contributed the provider
   * @param provider the binary name of the provider's class
   * @param error what it threw, as it is
   * @param <R> what the function returns
   */
  record Failure<R extends @Nullable Object>(String plugin, String provider, Throwable error)
      implements Outcome<R> {}
}
