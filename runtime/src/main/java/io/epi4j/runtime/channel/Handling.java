package io.epi4j.runtime.channel;

import io.epi4j.runtime.problem.ErrorHandler;
import org.jspecify.annotations.Nullable;

/**
 * One of the handlers of a channel's failures. The last one is told; when it ends, the one that was
 * there before.
 */
final class Handling {
  private final ErrorHandler handler;
  private @Nullable Handling before; // guarded by the lock of the registry

  Handling(ErrorHandler handler, @Nullable Handling before) {
    this.handler = handler;
    this.before = before;
  }

  ErrorHandler handler() {
    return handler;
  }

  /** Returns the last one when {@code ended} is none any more; under the lock of the registry. */
  static @Nullable Handling without(Handling ended, @Nullable Handling last) {
    if (last == ended) {
      return ended.before;
    }
    for (Handling one = last; one != null; one = one.before) {
      if (one.before == ended) {
        one.before = ended.before;
      }
    }
    return last;
  }
}
