package io.epi4j.runtime.unload;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells when nobody is inside the code of an old loader any more, so that it can be closed.
 *
 * <p>Calls are not counted, since that would cost each of them. Instead the stacks of all threads
 * are looked at: 0, 50 and 200 ms after the beginning, then each second. A thread is inside while
 * it has a frame of a class of the loader, a facade's among them. Two clean looks in a row end the
 * drain: one alone could fall between the moment at which a caller took the old providers and its
 * first frame in them. A thread that keeps an object of the plugin without a frame is not inside;
 * whether one does is for {@link Unloads} to tell.
 *
 * <p>At the deadline it is given up: the threads that are still inside become the problem {@code
 * drain-late}, as text, and the loader stays open until the collector finds that nobody holds it.
 *
 * <p>Virtual threads are seen on Java 21 and later where the module {@code jdk.management} is
 * there; where it is missing, a drain knows of platform threads only. Two {@code Epi}s of one
 * process may have loaders of the same name: then each waits for the threads of both.
 *
 * <p>Any thread may use it. It has a thread of its own only while there is something to drain.
 */
public final class Drain implements AutoCloseable {
  /** How long a drain may take where nothing else is said. */
  public static final Duration LIMIT = Duration.ofSeconds(30);

  /** The problem of a drain that was given up; its source is the name of the loader. */
  static final String LATE = "drain-late";

  private static final long SAME_LOOK = Duration.ofMillis(10).toNanos();

  private final Problems problems;
  private final Duration limit;
  private final DrainClock clock;
  private final Stacks stacks;
  private final List<Waiting> waiting = new ArrayList<>(); // guarded by itself
  private boolean closed; // guarded by waiting

  /**
   * Makes one with nothing to drain.
   *
   * @param problems takes what is late
   * @param limit when a drain is given up, {@link #LIMIT} usually
   */
  public Drain(Problems problems, Duration limit) {
    this(problems, limit, DrainClock.system(), Stacks.ofProcess());
  }

  Drain(Problems problems, Duration limit, DrainClock clock, Stacks stacks) {
    this.problems = problems;
    this.limit = limit;
    this.clock = clock;
    this.stacks = stacks;
  }

  /**
   * Begins a drain, and returns at once.
   *
   * @param plugin the id of the plugin
   * @param loader the name of its loader
   * @param then is told once how it ended, on the thread of the drain
   */
  public void begin(String plugin, String loader, Consumer<Drained> then) {
    begin(new Waiting(plugin, loader, false, then, clock.nanoTime()));
  }

  /**
   * Begins a drain that waits only for those who called in from other code, and not for threads
   * that the plugin itself began.
   *
   * @param plugin the id of the plugin
   * @param loader the name of its loader
   * @param then is told once how it ended, on the thread of the drain
   */
  public void beginForCallers(String plugin, String loader, Consumer<Drained> then) {
    begin(new Waiting(plugin, loader, true, then, clock.nanoTime()));
  }

  private void begin(Waiting begun) {
    synchronized (waiting) {
      waiting.add(begun);
      if (!closed) {
        clock.after(Duration.ZERO, this::look);
        return;
      }
    }
    close(); // nobody would look
  }

  /** Returns the threads that are inside of a loader's code now, each with its frames, as text. */
  public List<String> inside(String loader) {
    return sight(Set.of(loader)).inside().getOrDefault(loader, List.of()).stream()
        .map(Visitor::text)
        .toList();
  }

  /** Returns the names of the loaders that are being drained, in the order of their beginning. */
  public List<String> underWay() {
    synchronized (waiting) {
      return waiting.stream().map(Waiting::loader).toList();
    }
  }

  private void look() {
    long now = clock.nanoTime();
    List<Waiting> due;
    synchronized (waiting) {
      due = waiting.stream().filter(each -> each.isDue(now + SAME_LOOK)).toList();
    }
    Sight sight = sight(due);
    for (Waiting each : due) {
      List<String> met = sight.met(each);
      each.looked(met.isEmpty());
      if (each.isClean()) {
        end(each, List.of());
      } else if (!met.isEmpty() && each.age(clock.nanoTime()).compareTo(limit) >= 0) {
        end(each, met);
      } else {
        clock.after(each.untilNext(clock.nanoTime(), limit), this::look);
      }
    }
  }

  /** Runs a task when the limit is over, on the thread of the drain. */
  public void afterLimit(Runnable task) {
    clock.after(limit, task);
  }

  private Sight sight(List<Waiting> some) {
    return sight(some.stream().map(Waiting::loader).collect(Collectors.toSet()));
  }

  private Sight sight(Set<String> loaders) {
    if (loaders.isEmpty()) {
      return new Sight(Map.of(), List.of());
    }
    try {
      return new Sight(stacks.inside(loaders), List.of());
    } catch (RuntimeException e) {
      return new Sight(Map.of(), List.of("It cannot be seen who is inside. " + e.getMessage()));
    }
  }

  private void end(Waiting ended, List<String> met) {
    synchronized (waiting) {
      if (!waiting.remove(ended)) {
        return; // closed meanwhile
      }
    }
    Duration took = ended.age(clock.nanoTime());
    if (!met.isEmpty()) {
      problems.report(
          LATE, Severity.WARNING, ended.plugin(), ended.loader(), late(ended, took, met), null);
    }
    try {
      ended.then().accept(new Drained(met.isEmpty(), took, met));
    } catch (RuntimeException e) { // the others are to be looked after all the same
      System.getLogger("io.epi4j.runtime")
          .log(Level.ERROR, "The end of " + ended.loader() + " failed.", e);
    }
  }

  private static String late(Waiting ended, Duration took, List<String> met) {
    return "After "
        + took.toMillis()
        + " ms, code of "
        + ended.loader()
        + " still runs, so that its class loader stays open until this ends. Let the plugin end"
        + " its threads when it is stopped, and let no call wait without a limit.\n"
        + String.join("\n", met);
  }

  /** Looks once more at what is being drained, and gives up what is not clean then. */
  @Override
  public void close() {
    List<Waiting> left;
    synchronized (waiting) {
      closed = true;
      left = List.copyOf(waiting);
    }
    Sight sight = sight(left);
    left.forEach(each -> end(each, sight.met(each)));
  }

  /**
   * What one look saw. Where it cannot be seen who is inside, someone may be.
   *
   * @param inside the threads that are inside, by loader
   * @param unseen why they could not be seen
   */
  private record Sight(Map<String, List<Visitor>> inside, List<String> unseen) {
    List<String> met(Waiting by) {
      Stream<String> met =
          inside.getOrDefault(by.loader(), List.of()).stream().filter(by::isFor).map(Visitor::text);
      return Stream.concat(met, unseen.stream()).toList();
    }
  }
}
