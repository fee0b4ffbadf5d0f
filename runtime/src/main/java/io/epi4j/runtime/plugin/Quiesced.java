package io.epi4j.runtime.plugin;

import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The plugins that let go of what only one may hold, and may have to take it back. */
public final class Quiesced {
  private final Problems trial;
  private final Problems problems;
  private final Deque<Started> quiesced = new ArrayDeque<>();

  /**
   * Makes one without plugins.
   *
   * @param trial takes what fails when they let go
   * @param problems takes what fails when they take it back
   */
  public Quiesced(Problems trial, Problems problems) {
    this.trial = trial;
    this.problems = problems;
  }

  /** Has a plugin let go; returns whether it did. */
  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  public boolean quiesce(Started one) {
    quiesced.push(one); // it may have let go of something, even if it fails then
    try {
      ContextLoader.call(
          one.plugin().loader(),
          () -> {
            one.life().quiesce();
            return one;
          });
      return true;
    } catch (Throwable e) {
      Failures.passOn(e);
      report(
          trial,
          one,
          "quiesce-failed",
          "It did not let go of what only one may hold, and so stays in force.",
          e);
      return false;
    }
  }

  /**
   * Has them take back what they let go of, the last first.
   *
   * @param left those that were not stopped meanwhile
   */
  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  public void resume(List<Started> left) {
    quiesced.retainAll(left);
    for (Started one : quiesced) {
      try {
        ContextLoader.call(
            one.plugin().loader(),
            () -> {
              one.life().resume();
              return one;
            });
      } catch (Throwable e) {
        Failures.passOn(e);
        report(
            problems,
            one,
            "resume-failed",
            "It stays in force, since its successor failed, and could not take back what it had let"
                + " go of.",
            e);
      }
    }
    quiesced.clear();
  }

  private static void report(Problems to, Started one, String id, String what, Throwable why) {
    to.report(id, Severity.ERROR, one.plugin().id(), one.life().getClass().getName(), what, why);
  }
}
