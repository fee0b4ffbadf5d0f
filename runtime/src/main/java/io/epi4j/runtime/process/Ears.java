package io.epi4j.runtime.process;

import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.process.Life.Signal;

/**
 * Hears of one run of a child, in any thread: says at once what is wrong, while what was thrown is
 * there, and leaves the rest to the desk, which gets text only.
 *
 * @param child the child
 * @param run the number of the run
 * @param supervision what children have in common
 */
record Ears(Child child, int run, Child.Supervision supervision) implements Run.Listener {
  private void tell(Signal signal, String failure) {
    supervision.desk().post(() -> child.heard(run, signal, failure));
  }

  @Override
  public void runs() {
    tell(Signal.RUNS, "");
  }

  @Override
  public void failing(Throwable error) {
    supervision.problems().failed(child.plugin(), child.spec(), error);
    tell(Signal.FAILING, Failures.text(error));
  }

  @Override
  public void finished() {
    tell(Signal.FINISHED, "");
  }

  @Override
  public void failed(Throwable error) {
    supervision.problems().failed(child.plugin(), child.spec(), error);
    tell(Signal.FAILED, Failures.text(error));
  }

  @Override
  public void stopFailed(Throwable error) {
    supervision.problems().stopFailed(child.plugin(), child.spec(), error);
  }
}
