package io.epi4j;

/**
 * What a listener was given when it began to listen, to end it with.
 *
 * <pre>{@code
 * Subscription subscription = metrics.onChange(change -> redraw(change.after()));
 * try (subscription) {
 *   show();
 * }
 * }</pre>
 *
 * <p>Any thread may close it.
 */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  /**
   * Ends it: what happens after this returned is not told any more. Closing it twice does nothing.
   */
  @Override
  void close();
}
