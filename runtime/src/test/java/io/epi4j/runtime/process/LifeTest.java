package io.epi4j.runtime.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.runtime.process.Life.Signal;
import io.epi4j.runtime.process.Life.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The state machine of a process: every state with every signal. */
class LifeTest {
  private static final ProcessSpec SPEC =
      ProcessSpec.task("p", () -> () -> {}).intensity(2, Duration.ofNanos(100));

  private static Life at(ProcessSpec spec, Signal... signals) {
    Life life = Life.of(spec);
    for (Signal signal : signals) {
      life = life.on(signal, 0).next();
    }
    return life;
  }

  private static Life in(String state, ProcessSpec spec) {
    return switch (state) {
      case "WAITING" -> at(spec);
      case "STARTING" -> at(spec, Signal.BEGIN);
      case "RUNNING" -> at(spec, Signal.BEGIN, Signal.RUNS);
      case "FAILING" -> at(spec, Signal.BEGIN, Signal.RUNS, Signal.FAILING);
      case "LATE" -> at(spec, Signal.BEGIN, Signal.TIME_UP);
      case "STOPPING" -> at(spec, Signal.BEGIN, Signal.RUNS, Signal.STOP);
      case "BACKING_OFF" -> at(resting(spec), Signal.BEGIN, Signal.FAILED);
      case "ABANDONED" -> at(spec, Signal.BEGIN, Signal.RUNS, Signal.STOP, Signal.TIME_UP);
      case "GIVEN_UP" -> at(spec.intensity(0, Duration.ZERO), Signal.BEGIN, Signal.FAILED);
      case "ENDED" -> at(spec.restart(Restart.TEMPORARY), Signal.BEGIN, Signal.FAILED);
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static ProcessSpec resting(ProcessSpec spec) {
    return spec.backOff(Duration.ofNanos(10), Duration.ofNanos(40));
  }

  private static String told(Step step) {
    return step.next().state()
        + (step.next().state() == ProcessState.STOPPING && step.next().wanted() ? "*" : "")
        + step.acts().stream().map(act -> " " + act).collect(Collectors.joining());
  }

  /** A star marks one that stops and is to be started again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          state       | BEGIN           | RUNS        | FINISHED        | FAILED          | FAILING        | TIME_UP                 | STOP
          WAITING     | STARTING LAUNCH | WAITING     | WAITING         | WAITING         | WAITING        | WAITING                 | ENDED
          STARTING    | STARTING        | RUNNING     | STARTING LAUNCH | STARTING LAUNCH | STOPPING* HALT | STOPPING* HALT          | STOPPING HALT
          RUNNING     | RUNNING         | RUNNING     | STARTING LAUNCH | STARTING LAUNCH | STOPPING* HALT | RUNNING                 | STOPPING HALT
          FAILING     | STOPPING*       | STOPPING*   | STARTING LAUNCH | STARTING LAUNCH | STOPPING*      | STARTING ABANDON LAUNCH | STOPPING
          LATE        | STOPPING*       | STOPPING*   | STARTING LAUNCH | STARTING LAUNCH | STOPPING*      | STARTING ABANDON LAUNCH | STOPPING
          STOPPING    | STOPPING        | STOPPING    | ENDED           | ENDED           | STOPPING       | ABANDONED ABANDON       | STOPPING
          BACKING_OFF | BACKING_OFF     | BACKING_OFF | BACKING_OFF     | BACKING_OFF     | BACKING_OFF    | STARTING LAUNCH         | ENDED
          ABANDONED   | ABANDONED       | ABANDONED   | ABANDONED       | ABANDONED       | ABANDONED      | ABANDONED               | ABANDONED
          GIVEN_UP    | GIVEN_UP        | GIVEN_UP    | GIVEN_UP        | GIVEN_UP        | GIVEN_UP       | GIVEN_UP                | ENDED
          ENDED       | ENDED           | ENDED       | ENDED           | ENDED           | ENDED          | ENDED                   | ENDED
          """)
  void everyStateWithEverySignal(
      String state,
      String begin,
      String runs,
      String finished,
      String failed,
      String failing,
      String timeUp,
      String stop) {
    for (Signal signal : Signal.values()) {
      String expected =
          switch (signal) {
            case BEGIN -> begin;
            case RUNS -> runs;
            case FINISHED -> finished;
            case FAILED -> failed;
            case FAILING -> failing;
            case TIME_UP -> timeUp;
            case STOP -> stop;
          };
      assertEquals(expected, told(in(state, SPEC).on(signal, 1)), state + " " + signal);
    }
  }

  /** What becomes of a process that runs and ends: by itself, with a failure, as it failed. */
  @ParameterizedTest
  @CsvSource({
    "PERMANENT, STARTING LAUNCH, STARTING LAUNCH, STARTING LAUNCH",
    "TRANSIENT, ENDED, STARTING LAUNCH, STARTING LAUNCH",
    "TEMPORARY, ENDED, ENDED, ENDED",
  })
  void whetherItIsStartedAgain(Restart restart, String finished, String failed, String closed) {
    ProcessSpec spec = SPEC.restart(restart);
    assertEquals(finished, told(in("RUNNING", spec).on(Signal.FINISHED, 1)));
    assertEquals(failed, told(in("RUNNING", spec).on(Signal.FAILED, 1)));
    assertEquals(closed, told(in("FAILING", spec).on(Signal.FINISHED, 1)));
  }

  @Test
  void oneThatEndsTooOftenIsGivenUp() {
    Life life = in("RUNNING", SPEC);
    life = life.on(Signal.FAILED, 1).next().on(Signal.RUNS, 2).next();
    life = life.on(Signal.FAILED, 3).next().on(Signal.RUNS, 4).next();
    assertEquals("GIVEN_UP", told(life.on(Signal.FAILED, 100)), "the third within 100");
    assertEquals("STARTING LAUNCH", told(life.on(Signal.FAILED, 101)), "the first is past");
    assertEquals(2, life.restarts());
  }

  @Test
  void oneThatHangsIsAbandonedAndThenGivenUp() {
    ProcessSpec never = SPEC.intensity(0, Duration.ofDays(1));
    assertEquals("GIVEN_UP ABANDON", told(in("LATE", never).on(Signal.TIME_UP, 1)));
    ProcessSpec once = SPEC.restart(Restart.TEMPORARY);
    assertEquals("ENDED ABANDON", told(in("FAILING", once).on(Signal.TIME_UP, 1)));
    assertEquals("BACKING_OFF ABANDON", told(in("LATE", resting(SPEC)).on(Signal.TIME_UP, 1)));
  }

  @Test
  void itRestsTwiceAsLongEachTimeUntilItRanWell() {
    ProcessSpec spec = resting(SPEC.intensity(100, Duration.ofDays(1)));
    Life life = in("RUNNING", spec);
    StringBuilder rests = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      life = life.on(Signal.FAILED, 39).next();
      rests.append(life.limit().orElseThrow().toNanos()).append(' ');
      life = life.on(Signal.TIME_UP, 0).next().on(Signal.RUNS, 0).next();
    }
    assertEquals("10 20 40 40 ", rests.toString());
    Life well = life.on(Signal.FAILED, 40).next();
    assertEquals(
        10, well.limit().orElseThrow().toNanos(), "it ran for as long as the longest rest");
    Life closed = life.on(Signal.FAILING, 40).next().on(Signal.FINISHED, 41).next();
    assertEquals(10, closed.limit().orElseThrow().toNanos());
  }

  @ParameterizedTest
  @EnumSource
  void eachStateThatMustNotLastHasALimit(ProcessState state) {
    Optional<Duration> expected =
        switch (state) {
          case STARTING -> Optional.of(SPEC.startWithin());
          case STOPPING -> Optional.of(SPEC.stopWithin());
          case BACKING_OFF -> Optional.of(Duration.ofNanos(10));
          default -> Optional.empty();
        };
    assertEquals(expected, in(state.name(), SPEC).limit());
  }
}
