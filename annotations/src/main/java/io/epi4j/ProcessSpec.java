package io.epi4j;

import io.epi4j.manifest.PluginId;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * A process that is to run under supervision: how it is made, and what becomes of it when it ends.
 *
 * <pre>{@code
 * ProcessSpec.task("collector", Collector::new).stopWithin(Duration.ofSeconds(1));
 * ProcessSpec.service("listener", Listener::new)
 *     .restart(Restart.TRANSIENT)
 *     .backOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
 * }</pre>
 *
 * <p>It is immutable; each method that sets something returns another one. Two are equal when they
 * have the same factory and the same settings.
 *
 * <p>In Erlang/OTP: a child specification.
 *
 * @param id its name among the processes of the {@code Epi}, formed as a plugin's id is
 * @param work how it is made
 * @param restart whether it is started again when it ended; {@link Restart#PERMANENT} by default
 * @param intensity how often it may be started again before it is given up; 5 times in 10 seconds
 *     by default
 * @param backOff how long it rests before it is started again; not at all by default
 * @param startWithin how long its start may take; 30 seconds by default
 * @param stopWithin how long its stop may take before it is abandoned; 5 seconds by default
 * @param isVirtual whether its thread is a virtual one, where Java has them; not so by default
 */
public record ProcessSpec(
    String id,
    Work work,
    Restart restart,
    Intensity intensity,
    BackOff backOff,
    Duration startWithin,
    Duration stopWithin,
    boolean isVirtual) {
  private static final Intensity FIVE_IN_TEN_SECONDS = new Intensity(5, Duration.ofSeconds(10));
  private static final BackOff NONE = new BackOff(Duration.ZERO, Duration.ZERO);
  private static final Duration START_WITHIN = Duration.ofSeconds(30);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when it can have no such id, or a time is negative
   */
  public ProcessSpec {
    PluginId.fault(id)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(
                  "A process has an id that could be a plugin's. " + fault);
            });
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(restart, "restart");
    Objects.requireNonNull(intensity, "intensity");
    Objects.requireNonNull(backOff, "backOff");
    notNegative(startWithin, "startWithin");
    notNegative(stopWithin, "stopWithin");
  }

  private static void notNegative(Duration time, String name) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(name + " is " + time + ", it cannot be negative.");
    }
  }

  /**
   * Returns a process that has a thread of its own.
   *
   * @param id its id
   * @param factory makes the task, by that thread, anew for each start
   */
  public static ProcessSpec task(String id, Callable<? extends ProcessTask> factory) {
    return of(id, new Task(factory));
  }

  /**
   * Returns a process that is started and closed.
   *
   * @param id its id
   * @param factory makes the service, by the thread that starts it, anew for each start
   */
  public static ProcessSpec service(String id, Callable<? extends ProcessService> factory) {
    return of(id, new Service(factory));
  }

  private static ProcessSpec of(String id, Work work) {
    return new ProcessSpec(
        id, work, Restart.PERMANENT, FIVE_IN_TEN_SECONDS, NONE, START_WITHIN, STOP_WITHIN, false);
  }

  /** Returns one that is started again as {@code when} tells. */
  public ProcessSpec restart(Restart when) {
    return new ProcessSpec(id, work, when, intensity, backOff, startWithin, stopWithin, isVirtual);
  }

  /**
   * Returns one that is given up when it would be started again more than {@code restarts} times
   * within {@code period}. In Erlang/OTP: {@code intensity} and {@code period} of a supervisor,
   * there for all its children together.
   */
  public ProcessSpec intensity(int restarts, Duration period) {
    Intensity most = new Intensity(restarts, period);
    return new ProcessSpec(id, work, restart, most, backOff, startWithin, stopWithin, isVirtual);
  }

  /**
   * Returns one that rests before it is started again: {@code first} at first, twice as long each
   * further time, and {@code longest} at most. When it ran for {@code longest}, that begins anew.
   *
   * <p>One that rests so long that it never exceeds its {@linkplain #intensity intensity} is never
   * given up.
   */
  public ProcessSpec backOff(Duration first, Duration longest) {
    BackOff rest = new BackOff(first, longest);
    return new ProcessSpec(id, work, restart, intensity, rest, startWithin, stopWithin, isVirtual);
  }

  /** Returns one that fails when its start takes longer than {@code limit}. */
  public ProcessSpec startWithin(Duration limit) {
    return new ProcessSpec(id, work, restart, intensity, backOff, limit, stopWithin, isVirtual);
  }

  /** Returns one that is abandoned when its stop takes longer than {@code limit}. */
  public ProcessSpec stopWithin(Duration limit) {
    return new ProcessSpec(id, work, restart, intensity, backOff, startWithin, limit, isVirtual);
  }

  /** Returns one whose thread is a virtual one, where Java has them. */
  public ProcessSpec virtual() {
    return new ProcessSpec(id, work, restart, intensity, backOff, startWithin, stopWithin, true);
  }

  /** How a process is made. */
  public sealed interface Work {}

  /**
   * The process is a task.
   *
   * @param factory makes it, anew for each start
   */
  public record Task(Callable<? extends ProcessTask> factory) implements Work {
    /** Checks that there is a factory. */
    public Task {
      Objects.requireNonNull(factory, "factory");
    }
  }

  /**
   * The process is a service.
   *
   * @param factory makes it, anew for each start
   */
  public record Service(Callable<? extends ProcessService> factory) implements Work {
    /** Checks that there is a factory. */
    public Service {
      Objects.requireNonNull(factory, "factory");
    }
  }

  /**
   * How often a process may be started again.
   *
   * @param restarts how many times
   * @param period within which time
   */
  public record Intensity(int restarts, Duration period) {
    /** Checks that neither is negative. */
    public Intensity {
      notNegative(period, "period");
      if (restarts < 0) {
        throw new IllegalArgumentException("restarts is " + restarts + ", it cannot be negative.");
      }
    }
  }

  /**
   * How long a process rests before it is started again.
   *
   * @param first how long the first time
   * @param longest how long at most
   */
  public record BackOff(Duration first, Duration longest) {
    /** Checks that neither is negative, and that the longest is as long as the first. */
    public BackOff {
      notNegative(first, "first");
      if (longest.compareTo(first) < 0) {
        throw new IllegalArgumentException(
            "The longest rest, " + longest + ", is shorter than the first, " + first + ".");
      }
    }
  }
}
