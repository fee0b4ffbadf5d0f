package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with processes.
 *
 * @param problems takes it
 */
record ProcessProblems(Problems problems) {
  private static final String FAILED = "process-failed";
  private static final String GIVEN_UP = "process-given-up";
  private static final String ABANDONED = "process-abandoned";
  private static final String REPLACED = "process-replaced";

  private static final int MOST_FRAMES = 10;

  void failed(String plugin, ProcessSpec spec, Throwable error) {
    failed(plugin, spec, "The process " + spec.id() + " failed", error);
  }

  void didNotStart(String plugin, ProcessSpec spec) {
    failed(plugin, spec, "The process " + spec.id() + " " + late(spec), null);
  }

  /** Returns what is said of a process that hangs in its start. */
  static String late(ProcessSpec spec) {
    return "did not start within " + spec.startWithin();
  }

  private void failed(String plugin, ProcessSpec spec, String what, @Nullable Throwable error) {
    String then =
        spec.restart() == Restart.TEMPORARY
            ? "; it is TEMPORARY, so it is not started again."
            : "; it is started again, unless that happens too often.";
    problems.report(FAILED, Severity.WARNING, plugin, spec.id(), what + then, error);
    Flight.processFailed(plugin, spec.id(), error == null ? late(spec) : Failures.text(error));
  }

  void givenUp(String plugin, ProcessSpec spec, String lastFailure) {
    problems.report(
        GIVEN_UP,
        Severity.ERROR,
        plugin,
        spec.id(),
        "The process "
            + spec.id()
            + " is given up: it ended more than "
            + spec.intensity().restarts()
            + " times within "
            + spec.intensity().period()
            + ", the last time with: "
            + lastFailure
            + ". Where it is to wait for something, give it a longer ProcessSpec.backOff.",
        null);
    Flight.processFailed(plugin, spec.id(), "given up: " + lastFailure);
  }

  void abandoned(String plugin, ProcessSpec spec, String stack) {
    problems.report(
        ABANDONED,
        Severity.ERROR,
        plugin,
        spec.id(),
        "The process "
            + spec.id()
            + " was asked to stop and did not within "
            + spec.stopWithin()
            + ", so it is abandoned. Its thread was "
            + line(stack),
        null);
  }

  void stopFailed(String plugin, ProcessSpec spec, Throwable error) {
    problems.report(
        "process-stop-failed",
        Severity.WARNING,
        plugin,
        spec.id(),
        "The process " + spec.id() + " failed while it stopped.",
        error);
  }

  void replaced(String plugin, String id, String by) {
    problems.report(
        REPLACED,
        Severity.WARNING,
        plugin,
        id,
        "Its process " + id + " does not run, as plugin " + by + " has one with that id.",
        null);
  }

  void notReplaced(String plugin, String id) {
    problems.resolve(REPLACED, plugin, id);
  }

  /** A process is no longer supervised. */
  void forget(String plugin, String id) {
    problems.resolve(FAILED, plugin, id);
    problems.resolve(GIVEN_UP, plugin, id);
  }

  /** An abandoned process has ended after all. */
  void over(String plugin, String id) {
    problems.resolve(ABANDONED, plugin, id);
  }

  /** Returns the frames that tell most, in one line. */
  static String line(String stack) {
    return stack.lines().limit(MOST_FRAMES).collect(Collectors.joining(" ")) + ".";
  }
}
