package io.epi4j.runtime.unload;

import io.epi4j.runtime.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells of every plugin that was unloaded or replaced whether its class loader was collected, and
 * what holds it if not. It holds none itself.
 *
 * <p>A loader goes with a collection that unloads classes. Until there were two of them its state
 * is PENDING; what they leave is HELD, with the causes that can be known. Those are looked up when
 * one asks, which takes a look at all threads; PENDING and COLLECTED cost nothing.
 *
 * <p>Of loaders that were collected the last hundred are told. Any thread may use it.
 */
public final class Unloads {
  private static final int KEPT = 100;
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Problems problems;
  private final InstantSource clock;
  private final Causes causes;
  private final List<Tracked> all = new ArrayList<>(); // guarded by this

  /**
   * Makes one that knows of none.
   *
   * @param problems is told when a {@link Drain} that was late is over
   * @param clock tells the time
   * @param cleanup knows where plugins leave something
   */
  public Unloads(Problems problems, InstantSource clock, Cleanup cleanup) {
    this.problems = problems;
    this.clock = clock;
    this.causes = new Causes(Stacks.ofProcess(), cleanup);
  }

  /**
   * Begins to watch a loader that should go.
   *
   * @param plugin the id of its plugin
   * @param generation the generation in which it was made
   * @param loader the loader, closed or not
   * @param removed what {@link Cleanup#clean} removed
   */
  public void unloaded(String plugin, long generation, ClassLoader loader, List<String> removed) {
    Tracked tracked = new Tracked(plugin, generation, clock.instant(), loader, removed);
    synchronized (this) {
      all.add(tracked);
    }
    String name = loader.getName();
    Canary.watch(loader, () -> collected(tracked, name));
    watch(tracked);
  }

  private void collected(Tracked tracked, String name) {
    problems.resolve(Drain.LATE, tracked.plugin(), name);
    synchronized (this) {
      tracked.collected();
      List<Tracked> gone = all.stream().filter(Tracked::isCollected).toList();
      all.removeAll(gone.subList(0, Math.max(0, gone.size() - KEPT)));
    }
  }

  private void watch(Tracked tracked) {
    Canary.release(
        () -> {
          if (tracked.survived()) {
            watch(tracked);
          }
        });
  }

  /** Returns what is known now, in the order in which the plugins were unloaded. */
  public List<Unload> now() {
    return tracked().stream().map(this::told).toList();
  }

  /**
   * Returns the shortest way on which the loader of a plugin is held, as text: from a thread, a
   * static field of a class that is not the plugin's, or another root of the collector.
   *
   * <pre>{@code
   * static field app.Cache.all -> java.util.ArrayList.elementData -> java.lang.Object[0]
   *     -> a search.Hit -> class search.Hit -> loader search@3
   * }</pre>
   *
   * <p>For that it writes a dump of all objects into the directory for temporary files, which takes
   * as much room as they do and stops the process meanwhile, reads it once for each step, and
   * removes it. What only weak or soft references hold, or objects that are to be finalised, has no
   * way.
   *
   * @param plugin the id of the plugin
   * @param generation the generation of the loader
   * @return the way, or that there is none and why
   * @throws IOException if the dump cannot be written or read
   */
  public String explain(String plugin, long generation) throws IOException {
    Optional<Tracked> tracked =
        tracked().stream()
            .filter(each -> each.plugin().equals(plugin) && each.generation() == generation)
            .findAny();
    String loader = "loader " + plugin + "@" + generation;
    if (tracked.isEmpty()) {
      return loader + " was not unloaded, or is long gone";
    }
    if (!Diagnostics.dumpsHeap()) {
      return "This Java dumps no heap: it has no module jdk.management";
    }
    return HeapDump.holding(tracked.get().reference())
        .map(way -> String.join(" -> ", way) + " -> " + loader)
        .orElse("Nothing holds " + loader + " but weak or soft references, or the finalizer");
  }

  /**
   * Forces full collections until all loaders of a plugin that were unloaded are collected, or the
   * limit is over. It stops the whole process again and again: it is for tests, and for operators
   * who look for a leak.
   *
   * @return whether none is left, which is so for a plugin that never was unloaded
   */
  public boolean collect(String plugin, Duration limit) {
    return collect(plugin, limit, state -> state == Unload.State.COLLECTED);
  }

  /** Forces collections until the state of all loaders of a plugin is as wanted. */
  boolean collect(String plugin, Duration limit, Predicate<Unload.State> wanted) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (!isEach(plugin, wanted)) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative()) {
          return false;
        }
        Canary.collect(left.compareTo(ROUND) < 0 ? left : ROUND);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isEach(String plugin, Predicate<Unload.State> wanted) {
    return tracked().stream()
        .filter(each -> each.plugin().equals(plugin))
        .allMatch(each -> wanted.test(each.state()));
  }

  private synchronized List<Tracked> tracked() {
    return List.copyOf(all);
  }

  private Unload told(Tracked tracked) {
    Unload.State state = tracked.state();
    if (state != Unload.State.HELD) {
      return tracked.told(state, List.of());
    }
    Optional<ClassLoader> loader = tracked.loader();
    return loader.isPresent()
        ? tracked.told(state, causes.of(loader.get()))
        : tracked.told(Unload.State.PENDING, List.of()); // a finalizer has it, or it just went
  }
}
