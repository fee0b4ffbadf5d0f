package io.epi4j.runtime.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random starts, failures, stops, hangs and changes of the lists, beside a simple model of what has
 * to come of them. After every step the supervisor is where the model is; and there never are two
 * runs of one id at a time, but for one that was abandoned.
 */
class SupervisionStressTest {
  private static final int STEPS = 8_000;
  private static final List<Restart> KINDS = List.of(Restart.values());
  private static final int MOST = 3;
  private static final long PERIOD = 10;
  private static final long REST = 2;
  private static final long START = 4;
  private static final long STOP = 3;

  private final Problems problems = Problems.unlogged(InstantSource.system());
  private final ManualDesk desk = new ManualDesk();
  private final Runs runs = new Runs();
  private final Supervisor supervisor =
      new Supervisor(problems, desk, runs, new Listeners<>("a test", problems, Runnable::run));
  private final ProcessOwner application = new TestOwner("application", -1);

  /** What the model says of a process. */
  private static final class Expected {
    ProcessState state = ProcessState.WAITING;
    boolean wanted = true;
    boolean settled;
    long until = Long.MAX_VALUE;
    long moves;
    final List<Long> restarts = new ArrayList<>();
    final Restart kind;

    Expected(Restart kind) {
      this.kind = kind;
    }
  }

  /** Notes the runs that are there. */
  private static final class Runs implements Run.Starter {
    final Map<String, Run.Listener> alive = new TreeMap<>();
    int left;

    @Override
    public Run begin(ProcessOwner owner, ProcessSpec spec, Run.Listener listener) {
      Run.Listener before = alive.put(spec.id(), listener);
      assertTrue(before == null, () -> "two runs of " + spec.id());
      return new Run() {
        @Override
        public void halt() {}

        @Override
        public void release() {}

        @Override
        public String abandon() {
          alive.remove(spec.id(), listener);
          left++;
          return "";
        }

        @Override
        public boolean isIn(Thread thread) {
          return false;
        }
      };
    }
  }

  private final Map<String, ProcessSpec> specs = new TreeMap<>();
  private final List<String> order = new ArrayList<>(); // as the model started them
  private final Map<String, Expected> model = new TreeMap<>();
  private List<String> wanted = List.of();
  private long now;
  private long moves;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theModelAndTheSupervisorAgreeAtEveryStep(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      specs.put("p" + i, spec("p" + i, KINDS.get(i % 3)));
    }
    for (int step = 0; step < STEPS; step++) {
      String what = step(random);
      desk.work();
      settle();
      assertEquals(expected(), actual(), "seed " + seed + ", step " + step + ": " + what);
    }
    CompletableFuture<Void> ended = supervisor.end();
    desk.pass(Duration.ofSeconds(STOP * specs.size()));
    assertTrue(ended.isDone());
    assertEquals(0, desk.timers());
    assertTrue(runs.left > 100, "hangs were among it");
  }

  private static ProcessSpec spec(String id, Restart kind) {
    return ProcessSpec.task(id, () -> () -> {})
        .restart(kind)
        .intensity(MOST, Duration.ofSeconds(PERIOD))
        .backOff(Duration.ofSeconds(REST), Duration.ofSeconds(REST))
        .startWithin(Duration.ofSeconds(START))
        .stopWithin(Duration.ofSeconds(STOP));
  }

  private void to(Expected one, ProcessState next, long limit) {
    one.settled |= next != ProcessState.STARTING;
    one.state = next;
    one.until = limit;
    one.moves = ++moves;
  }

  private String step(Random random) {
    int kind = random.nextInt(20);
    if (kind < 2) {
      List<String> next =
          IntStream.range(0, 6)
              .filter(i -> random.nextInt(3) > 0)
              .mapToObj(i -> "p" + i)
              .sorted(Comparator.comparingInt(id -> random.nextInt()))
              .toList();
      supervisor.supervise(application, next.stream().map(specs::get).toList());
      wanted = next;
      return "supervise " + next;
    }
    if (kind < 8 || runs.alive.isEmpty()) {
      desk.pass(Duration.ofSeconds(1));
      now++;
      timeUp();
      return "a second";
    }
    List<String> alive = List.copyOf(runs.alive.keySet());
    String id = alive.get(random.nextInt(alive.size()));
    return kind < 14 ? runs(id) : kind < 16 ? failing(id) : ended(id, kind < 18);
  }

  private Expected one(String id) {
    return Objects.requireNonNull(model.get(id));
  }

  private Run.Listener alive(String id) {
    return Objects.requireNonNull(runs.alive.get(id));
  }

  private String runs(String id) {
    alive(id).runs();
    Expected one = one(id);
    if (one.state == ProcessState.STARTING) {
      to(one, ProcessState.RUNNING, Long.MAX_VALUE);
    }
    return id + " runs";
  }

  private String failing(String id) {
    alive(id).failing(new IOException("x"));
    Expected one = one(id);
    if (one.state == ProcessState.STARTING || one.state == ProcessState.RUNNING) {
      to(one, ProcessState.STOPPING, now + STOP);
    }
    return id + " failing";
  }

  private String ended(String id, boolean failed) {
    Run.Listener listener = alive(id);
    runs.alive.remove(id);
    if (failed) {
      listener.failed(new IOException("x"));
    } else {
      listener.finished();
    }
    Expected one = one(id);
    boolean counts = failed || one.state == ProcessState.STOPPING || one.kind == Restart.PERMANENT;
    over(one, counts);
    return id + (failed ? " failed" : " finished");
  }

  private void over(Expected one, boolean again) {
    boolean goesOn = one.wanted && again && one.kind != Restart.TEMPORARY;
    if (!goesOn) {
      to(one, ProcessState.ENDED, Long.MAX_VALUE);
      return;
    }
    one.restarts.removeIf(time -> now - time >= PERIOD);
    if (one.restarts.size() == MOST) {
      to(one, ProcessState.GIVEN_UP, Long.MAX_VALUE);
    } else {
      one.restarts.add(now);
      to(one, ProcessState.BACKING_OFF, now + REST);
    }
  }

  /** One after the other, as the limits were set: one that ends may have the next one stop. */
  private void timeUp() {
    Comparator<Expected> asSet = Comparator.comparingLong(one -> one.moves);
    while (true) {
      Optional<Expected> due = model.values().stream().filter(one -> one.until <= now).min(asSet);
      if (due.isEmpty()) {
        return;
      }
      switch (due.get().state) {
        case BACKING_OFF -> to(due.get(), ProcessState.STARTING, now + START);
        case STARTING -> to(due.get(), ProcessState.STOPPING, now + STOP);
        default -> {
          if (due.get().wanted) {
            over(due.get(), true);
          } else {
            to(due.get(), ProcessState.ABANDONED, Long.MAX_VALUE);
          }
        }
      }
      settle();
    }
  }

  /** First what is not wanted stops, the last first; then what is wanted starts. */
  private void settle() {
    for (int i = order.size() - 1; i >= 0; i--) {
      String id = order.get(i);
      Expected one = one(id);
      if (isLeaving(id)) {
        if (one.state == ProcessState.STARTING || one.state == ProcessState.RUNNING) {
          to(one, ProcessState.STOPPING, now + STOP);
        }
        one.wanted = false;
        if (one.state == ProcessState.STOPPING) {
          return;
        }
        order.remove(i);
        model.remove(id);
      }
    }
    if (model.values().stream().anyMatch(one -> !one.settled)) {
      return;
    }
    for (String id : wanted) {
      if (!model.containsKey(id)) {
        Expected one = new Expected(Objects.requireNonNull(specs.get(id)).restart());
        to(one, ProcessState.STARTING, now + START);
        model.put(id, one);
        order.add(id);
        return;
      }
    }
  }

  /** One that was asked to stop cannot be had back. */
  private boolean isLeaving(String id) {
    Expected one = model.get(id);
    return one != null && (!one.wanted || !wanted.contains(id));
  }

  private String expected() {
    StringBuilder text = new StringBuilder();
    for (String id : wanted) {
      Expected one = isLeaving(id) ? null : model.get(id);
      text.append(id).append(' ').append(one == null ? ProcessState.WAITING : one.state);
      text.append(' ');
    }
    for (String id : order) {
      if (isLeaving(id) && one(id).state != ProcessState.ABANDONED) {
        text.append(id).append(' ').append(one(id).state).append(' ');
      }
    }
    return text.toString();
  }

  private String actual() {
    StringBuilder text = new StringBuilder();
    for (ProcessStatus status : supervisor.statuses()) {
      if (status.state() != ProcessState.ABANDONED) {
        text.append(status.id()).append(' ').append(status.state()).append(' ');
      }
    }
    return text.toString();
  }
}
