package io.epi4j.runtime.problem;

/**
 * Is told of failures that do not reach a caller.
 *
 * <pre>{@code
 * Epi.builder().errorHandler(failure -> failures.increment(failure.plugin())).start();
 * }</pre>
 *
 * <p>Such are providers that a caller wanted to be skipped, as {@link CallFailure}, and subscribers
 * of channels, as {@link DeliveryFailure}. It is called by the thread in which that failed, at
 * once, by many threads at a time. When it throws itself, that is logged, and the call goes on.
 * Keeping the error keeps the classes of the plugin in memory.
 */
@FunctionalInterface
public interface ErrorHandler {
  /** Handles a failure. */
  void handle(Failure failure);
}
