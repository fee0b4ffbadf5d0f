package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state machine of one process. It is pure: a signal and the time go in, and the next state and
 * what has to be done come out, so that a table can tell all of it.
 *
 * <p>Each state that does not last has a {@linkplain #limit limit}, at which {@link Signal#TIME_UP}
 * comes. A process that hangs in its start, or a service that failed, is first {@linkplain Act#HALT
 * halted}, which is the state STOPPING too; there {@code wanted} tells that it is to be started
 * again. What does not make sense in a state changes nothing: signals come from threads that cannot
 * know what happened meanwhile.
 *
 * @param spec the process
 * @param state what it does
 * @param wanted whether it shall be there: nobody asked it to stop
 * @param window its last restarts
 * @param restarts how many times it was started again
 * @param rests how many times it rested in a row
 * @param since when it came into this state, in nanoseconds
 */
record Life(
    ProcessSpec spec,
    ProcessState state,
    boolean wanted,
    RestartWindow window,
    int restarts,
    int rests,
    long since) {

  /** What can happen to a process. */
  enum Signal {
    /** Its turn to start has come. */
    BEGIN,
    /** Its start was successful. */
    RUNS,
    /** It ended without a failure, and nothing of it is left. */
    FINISHED,
    /** It ended with a failure, and nothing of it is left. */
    FAILED,
    /** It told of a failure, and has to be closed. */
    FAILING,
    /** The limit of its state is over. */
    TIME_UP,
    /** It shall not be there any more. */
    STOP
  }

  /** What has to be done for a process. */
  enum Act {
    /** Make and start it. */
    LAUNCH,
    /** Interrupt it, or close it. */
    HALT,
    /** Leave its thread alone, and tell where that is. */
    ABANDON
  }

  /**
   * What comes of a signal.
   *
   * @param next the process from now on
   * @param acts what has to be done, in this order
   */
  record Step(Life next, List<Act> acts) {}

  /** Returns the life of a process whose turn to start has not come. */
  static Life of(ProcessSpec spec) {
    RestartWindow window = RestartWindow.of(spec.intensity());
    return new Life(spec, ProcessState.WAITING, true, window, 0, 0, 0);
  }

  /** Returns what comes of a signal. */
  Step on(Signal signal, long now) {
    return switch (state) {
      case WAITING -> waiting(signal, now);
      case STARTING -> starting(signal, now);
      case RUNNING -> running(signal, now);
      case STOPPING -> wanted ? failing(signal, now) : stopping(signal, now);
      case BACKING_OFF -> backingOff(signal, now);
      case GIVEN_UP, ENDED -> signal == Signal.STOP ? to(ProcessState.ENDED, false, now) : stay();
      case ABANDONED -> stay();
    };
  }

  private Step waiting(Signal signal, long now) {
    return switch (signal) {
      case BEGIN -> to(ProcessState.STARTING, true, now, Act.LAUNCH);
      case STOP -> to(ProcessState.ENDED, false, now);
      default -> stay();
    };
  }

  private Step starting(Signal signal, long now) {
    return switch (signal) {
      case RUNS -> to(ProcessState.RUNNING, true, now);
      case FINISHED -> finished(now);
      case FAILED -> again(now);
      case FAILING, TIME_UP -> to(ProcessState.STOPPING, true, now, Act.HALT);
      case STOP -> to(ProcessState.STOPPING, false, now, Act.HALT);
      default -> stay();
    };
  }

  private Step running(Signal signal, long now) {
    return switch (signal) {
      case FINISHED -> rested(now).finished(now);
      case FAILED -> rested(now).again(now);
      case FAILING -> rested(now).to(ProcessState.STOPPING, true, now, Act.HALT);
      case STOP -> to(ProcessState.STOPPING, false, now, Act.HALT);
      default -> stay();
    };
  }

  /** It failed already, and has to end before it can be started again. */
  private Step failing(Signal signal, long now) {
    return switch (signal) {
      case FINISHED, FAILED -> again(now);
      case TIME_UP -> again(now, Act.ABANDON);
      case STOP -> new Step(with(state, false, window, restarts, rests, since), List.of());
      default -> stay();
    };
  }

  private Step stopping(Signal signal, long now) {
    return switch (signal) {
      case FINISHED, FAILED -> to(ProcessState.ENDED, false, now);
      case TIME_UP -> to(ProcessState.ABANDONED, false, now, Act.ABANDON);
      default -> stay();
    };
  }

  private Step backingOff(Signal signal, long now) {
    return switch (signal) {
      case TIME_UP -> to(ProcessState.STARTING, true, now, Act.LAUNCH);
      case STOP -> to(ProcessState.ENDED, false, now);
      default -> stay();
    };
  }

  private Step finished(long now) {
    return spec.restart() == Restart.PERMANENT ? again(now) : to(ProcessState.ENDED, true, now);
  }

  private Step again(long now, Act... first) {
    if (spec.restart() == Restart.TEMPORARY) {
      return to(ProcessState.ENDED, true, now, first);
    }
    Optional<RestartWindow> room = window.with(now);
    if (room.isEmpty()) {
      return to(ProcessState.GIVEN_UP, true, now, first);
    }
    boolean rests = !spec.backOff().first().isZero();
    ProcessState next = rests ? ProcessState.BACKING_OFF : ProcessState.STARTING;
    List<Act> acts = new ArrayList<>(List.of(first));
    if (!rests) {
      acts.add(Act.LAUNCH);
    }
    Life life = with(next, true, room.get(), restarts + 1, this.rests + (rests ? 1 : 0), now);
    return new Step(life, List.copyOf(acts));
  }

  /** One that ran well for long has its back-off begin anew. */
  private Life rested(long now) {
    boolean ranWell = Duration.ofNanos(now - since).compareTo(spec.backOff().longest()) >= 0;
    return ranWell ? with(state, wanted, window, restarts, 0, since) : this;
  }

  private Step stay() {
    return new Step(this, List.of());
  }

  private Step to(ProcessState next, boolean stillWanted, long now, Act... acts) {
    return new Step(with(next, stillWanted, window, restarts, rests, now), List.of(acts));
  }

  private Life with(
      ProcessState next, boolean wants, RestartWindow room, int count, int inARow, long now) {
    return new Life(spec, next, wants, room, count, inARow, now);
  }

  /** Returns how long it may stay in this state; empty for ever. */
  Optional<Duration> limit() {
    return switch (state) {
      case STARTING -> Optional.of(spec.startWithin());
      case STOPPING -> Optional.of(spec.stopWithin());
      case BACKING_OFF -> Optional.of(rest());
      default -> Optional.empty();
    };
  }

  private Duration rest() {
    Duration rest = spec.backOff().first();
    Duration longest = spec.backOff().longest();
    for (int i = 1; i < rests && rest.compareTo(longest) < 0; i++) {
      rest = rest.multipliedBy(2);
    }
    return rest.compareTo(longest) < 0 ? rest : longest;
  }

  /** Returns whether it is over for good and nothing waits for it. */
  boolean isOver() {
    return state == ProcessState.ENDED || state == ProcessState.ABANDONED;
  }
}
