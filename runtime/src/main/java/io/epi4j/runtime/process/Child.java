package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.runtime.process.Life.Act;
import io.epi4j.runtime.process.Life.Signal;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A process under supervision: it does what the {@link Life} of the process says. All of it is used
 * at the {@link Desk}.
 */
final class Child {
  private final Plan.Wanted wanted;
  private final Supervision supervision;
  private Life life;
  private @Nullable Run run;
  private int runs;
  private int heardRun; // 0 when what it hears is of no interest
  private Runnable timer = () -> {};
  private String lastFailure = "";
  private Instant since;
  private boolean isSettled;

  /** What children have in common. */
  interface Supervision {
    /** Returns where it is done. */
    Desk desk();

    /** Returns what begins runs. */
    Run.Starter starter();

    /** Returns what is told of what is wrong. */
    ProcessProblems problems();

    /** A child has got into another state. */
    void changed(Child child);

    /** A run of a child was left alone. */
    void abandoned(Child child, int run, ProcessStatus status);

    /** A run that was left alone has ended. */
    void over(Child child, int run);
  }

  Child(Plan.Wanted wanted, Supervision supervision) {
    this.wanted = wanted;
    this.supervision = supervision;
    this.life = Life.of(wanted.spec());
    this.since = supervision.desk().now();
  }

  /** Handles what happened. */
  void on(Signal signal, String failure) {
    Life before = life;
    Life.Step step = before.on(signal, supervision.desk().nanos());
    life = step.next();
    if (!before.equals(life)) {
      lastFailure = failure.isEmpty() ? endedBy(signal, before) : failure;
    }
    step.acts().forEach(this::end);
    try {
      if (before.state() != life.state() || before.restarts() != life.restarts()) {
        moved();
      }
    } finally { // whoever cannot be told keeps nothing from starting
      if (step.acts().contains(Act.LAUNCH)) {
        launch(); // the last, so that the run finds itself among those that start
      }
    }
  }

  /** For one that is to run for ever it is a failure to end. */
  private String endedBy(Signal signal, Life before) {
    return signal == Signal.FINISHED
            && before.state() == ProcessState.RUNNING
            && life.state() != ProcessState.ENDED
        ? "it ended by itself"
        : lastFailure;
  }

  private void moved() {
    ProcessState state = life.state();
    since = supervision.desk().now();
    isSettled |= state != ProcessState.STARTING || life.restarts() > 0;
    if (state == ProcessState.GIVEN_UP) {
      supervision.problems().givenUp(plugin(), spec(), lastFailure);
    }
    if (state == ProcessState.GIVEN_UP
        || state == ProcessState.ENDED
        || state == ProcessState.BACKING_OFF) {
      run = null; // nothing of it is left
    }
    timer.run();
    Life current = life;
    timer =
        life.limit()
            .map(limit -> supervision.desk().after(limit, () -> timeUp(current)))
            .orElse(() -> {});
    supervision.changed(this);
  }

  private void timeUp(Life then) {
    boolean hasMoved = then.state() != life.state() || then.restarts() != life.restarts();
    if (hasMoved) {
      return; // it was too late to take the timer back
    }
    if (life.state() == ProcessState.STARTING) {
      supervision.problems().didNotStart(plugin(), spec());
      on(Signal.TIME_UP, "it " + ProcessProblems.late(spec()));
    } else {
      on(Signal.TIME_UP, "");
    }
  }

  private void end(Act act) {
    switch (act) {
      case LAUNCH -> {} // comes last
      case HALT -> {
        if (run != null) {
          run.halt();
        }
      }
      case ABANDON -> {
        if (run != null) {
          String stack = run.abandon();
          run = null;
          heardRun = 0;
          supervision.problems().abandoned(plugin(), spec(), stack);
          supervision.abandoned(this, runs, status(ProcessState.ABANDONED, stack));
        }
      }
    }
  }

  @SuppressWarnings("CatchingThrowable") // there may be no more threads
  private void launch() {
    run = null; // nothing is left of the one before
    runs++;
    heardRun = runs;
    Ears ears = new Ears(this, runs, supervision);
    try {
      run = supervision.starter().begin(wanted.owner(), spec(), ears);
    } catch (Throwable e) {
      ears.failed(e);
    }
  }

  /**
   * Asks it to stop. One whose own thread waits for that cannot end before it, so it is left to end
   * when it likes.
   */
  void stop(Predicate<Run> isWaiting) {
    Run now = run;
    if (now != null && isWaiting.test(now)) {
      now.release();
      run = null; // so that it is not interrupted
      heardRun = 0;
      on(Signal.STOP, "");
      on(Signal.FINISHED, "");
    } else {
      on(Signal.STOP, "");
    }
  }

  /** One that was asked to stop cannot be had back: another one has to take its place. */
  boolean isOf(Plan.Wanted other) {
    return life.wanted() && wanted.isSame(other);
  }

  boolean isLeaving() {
    return !life.wanted();
  }

  Plan.Wanted wanted() {
    return wanted;
  }

  boolean isOf(ProcessOwner owner) {
    return Plan.isSame(wanted.owner(), owner);
  }

  /** Returns whether it runs, failed, or took too long at its first start. */
  boolean isSettled() {
    return isSettled;
  }

  boolean isOver() {
    return life.isOver();
  }

  String plugin() {
    return wanted.owner().plugin();
  }

  ProcessSpec spec() {
    return wanted.spec();
  }

  ProcessStatus status() {
    return status(life.state(), "");
  }

  private ProcessStatus status(ProcessState state, String stack) {
    String thread = Workers.name(plugin(), spec().id());
    return new ProcessStatus(
        plugin(), spec().id(), state, since, life.restarts(), lastFailure, thread, stack);
  }

  /** Handles what a run told; what was abandoned or released is not heard any more. */
  void heard(int run, Signal signal, String failure) {
    if (run == heardRun) {
      on(signal, failure);
    } else if (signal == Signal.FINISHED || signal == Signal.FAILED) {
      supervision.over(this, run);
    }
  }
}
