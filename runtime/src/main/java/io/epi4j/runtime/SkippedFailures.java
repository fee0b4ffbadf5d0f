package io.epi4j.runtime;

import io.epi4j.runtime.problem.CallFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Counts failures that callers wanted to be skipped among the problems, where each function of a
 * provider is logged once, and hands them to the handler of the application.
 */
final class SkippedFailures {
  private final @Nullable ErrorHandler handler;
  private final Problems problems;

  SkippedFailures(@Nullable ErrorHandler handler, Problems problems) {
    this.handler = handler;
    this.problems = problems;
  }

  void skipped(CallFailure failure) {
    String place = failure.provider() + "." + failure.function();
    problems.report(
        "call-failed",
        Severity.WARNING,
        failure.plugin(),
        place,
        place + " failed, and was skipped as the caller wanted.",
        failure.error());
    if (handler != null) {
      tell(handler, failure, place);
    }
  }

  @SuppressWarnings("CatchingThrowable")
  private static void tell(ErrorHandler handler, CallFailure failure, String place) {
    try {
      handler.handle(failure);
    } catch (Throwable e) { // the call that goes on is not the handler's to end
      Failures.passOn(e);
      System.getLogger("io.epi4j.runtime")
          .log(Level.WARNING, "The error handler " + handler + " failed at " + place, e);
    }
  }
}
