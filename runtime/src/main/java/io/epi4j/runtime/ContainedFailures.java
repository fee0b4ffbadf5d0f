package io.epi4j.runtime;

import io.epi4j.runtime.problem.CallFailure;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Failure;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Counts failures that reach no caller among the problems, where each function of a provider and
 * each subscriber of a channel is logged once, and hands them to the handler of the application.
 */
final class ContainedFailures {
  private final @Nullable ErrorHandler handler;
  private final Problems problems;

  ContainedFailures(@Nullable ErrorHandler handler, Problems problems) {
    this.handler = handler;
    this.problems = problems;
  }

  /** Is told of a provider that failed, and whose caller wanted that to be skipped. */
  void skipped(CallFailure failure) {
    String place = failure.provider() + "." + failure.function();
    problems.report(
        "call-failed",
        Severity.WARNING,
        failure.plugin(),
        place,
        place + " failed, and was skipped as the caller wanted.",
        failure.error());
    tell(handler, failure, place);
  }

  /**
   * Is told of a subscriber that failed.
   *
   * @param own the handler of its channel, which is told in place of that of the application
   */
  void undelivered(DeliveryFailure failure, @Nullable ErrorHandler own) {
    String place = failure.subscriber();
    problems.report(
        "subscriber-failed",
        Severity.WARNING,
        failure.plugin(),
        place,
        "The subscriber "
            + place
            + " failed on channel "
            + name(failure.channel())
            + "; the other subscribers got the event.",
        failure.error());
    tell(own != null ? own : handler, failure, place);
  }

  /** Is told of what a channel wanted to be run when it got, or lost, its subscribers. */
  void demandFailed(Object channel, Throwable error) {
    problems.report(
        "on-demand-failed",
        Severity.WARNING,
        "",
        "channel " + name(channel),
        "What is run on demand of channel " + name(channel) + " failed.",
        error);
  }

  /** The name of a channel may be any object, and may fail to tell of itself. */
  @SuppressWarnings("CatchingThrowable")
  private static String name(Object channel) {
    try {
      return channel.toString();
    } catch (Throwable e) {
      Failures.passOn(e);
      return channel.getClass().getName();
    }
  }

  @SuppressWarnings("CatchingThrowable")
  private static void tell(@Nullable ErrorHandler handler, Failure failure, String place) {
    if (handler == null) {
      return;
    }
    try {
      handler.handle(failure);
    } catch (Throwable e) { // what goes on is not the handler's to end
      Failures.passOn(e);
      System.getLogger("io.epi4j.runtime")
          .log(Level.WARNING, "The error handler " + handler + " failed at " + place, e);
    }
  }
}
