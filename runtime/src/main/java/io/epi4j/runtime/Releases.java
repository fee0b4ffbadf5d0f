package io.epi4j.runtime;

import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.unload.Cleanup;
import io.epi4j.runtime.unload.Drain;
import io.epi4j.runtime.unload.Drained;
import io.epi4j.runtime.unload.Unload;
import io.epi4j.runtime.unload.Unloads;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of the loaders of plugins that are in force no longer: waits until no caller is inside
 * their code, closes what they made and wants to be closed, waits until nobody is inside, removes
 * what they left in the process, closes them, and watches what becomes of them.
 */
final class Releases implements AutoCloseable {
  private final Closings closings;
  private final Cleanup cleanup = new Cleanup();
  private final Drain drain;
  private final Unloads unloads;
  private final Duration limit;

  // Both guarded by this.
  private final Map<String, Instant> draining = new LinkedHashMap<>();
  private final Map<PluginLoader, List<AutoCloseable>> toClose = new HashMap<>();

  Releases(MadeObjects made, Problems problems, Duration limit) {
    this.closings = new Closings(made);
    this.limit = limit;
    this.drain = new Drain(problems, limit);
    this.unloads = new Unloads(problems, InstantSource.system(), cleanup);
  }

  /** Has objects of a plugin closed when its loader is released, and no caller is inside. */
  synchronized void closeWith(PluginLoader loader, List<AutoCloseable> objects) {
    if (!objects.isEmpty()) {
      toClose.merge(loader, objects, Releases::joined);
    }
  }

  private static List<AutoCloseable> joined(List<AutoCloseable> some, List<AutoCloseable> more) {
    List<AutoCloseable> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  /** Lets go of a loader; {@code closed} is run when it was closed. */
  void release(PluginLoader loader, Runnable closed) {
    String name = loader.getName();
    List<AutoCloseable> objects;
    synchronized (this) {
      draining.put(name, Instant.now());
      objects = toClose.remove(loader);
    }
    if (objects == null) {
      drain(loader, closed);
      return;
    }
    Once rest = new Once(() -> drain(loader, closed));
    drain.beginForCallers(
        plugin(name),
        name,
        drained -> {
          drain.afterLimit(rest); // a thread that never ends is looked at then
          closings.close(objects, rest);
        });
  }

  private void drain(PluginLoader loader, Runnable closed) {
    String name = loader.getName();
    drain.begin(plugin(name), name, drained -> release(loader, drained, closed));
  }

  private void release(PluginLoader loader, Drained drained, Runnable closed) {
    String name = loader.getName();
    List<String> removed = cleanup.clean(loader);
    if (drained.clean()) { // else someone inside may need further classes
      try {
        loader.close();
      } catch (IOException e) {
        System.getLogger("io.epi4j.runtime").log(Level.DEBUG, name + " did not close.", e);
      }
    }
    synchronized (this) {
      unloads.unloaded(plugin(name), generation(name), loader, removed);
      draining.remove(name);
      notifyAll();
    }
    if (drained.clean()) {
      closed.run();
    }
  }

  private static String plugin(String loader) {
    return loader.substring(0, loader.lastIndexOf('@'));
  }

  private static long generation(String loader) {
    return Long.parseLong(loader.substring(loader.lastIndexOf('@') + 1));
  }

  /** Returns what became of all of them, in the order in which they were let go. */
  synchronized List<Unload> now() {
    List<Unload> all = new ArrayList<>(unloads.now());
    draining.forEach(
        (name, since) ->
            all.add(
                new Unload(
                    plugin(name),
                    generation(name),
                    since,
                    Unload.State.PENDING,
                    List.of(),
                    List.of())));
    return all;
  }

  /**
   * Waits until nobody is inside the old code of a plugin, or the limit is over; returns what is
   * left of the limit.
   */
  synchronized Duration drained(String plugin, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    long left = limit.toNanos();
    while (left > 0 && draining.keySet().stream().anyMatch(each -> plugin(each).equals(plugin))) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
    return Duration.ofNanos(Math.max(0, left));
  }

  /** Returns who is inside the old code of a plugin now, a text for each loader that drains. */
  List<String> inside(String plugin) {
    List<String> loaders;
    synchronized (this) {
      loaders = draining.keySet().stream().filter(each -> plugin(each).equals(plugin)).toList();
    }
    return loaders.stream()
        .map(each -> each + ", inside of which are:\n" + String.join("\n", drain.inside(each)))
        .toList();
  }

  Unloads unloads() {
    return unloads;
  }

  /** Gives up what is not drained, and waits until all is closed that is to be. */
  @Override
  public void close() {
    drain.close();
    closings.await(limit);
  }

  /** Is run once, by whoever comes first, and holds nothing afterwards. */
  private static final class Once implements Runnable {
    private final AtomicReference<@Nullable Runnable> task;

    Once(Runnable task) {
      this.task = new AtomicReference<>(task);
    }

    @Override
    public void run() {
      Runnable first = task.getAndSet(null);
      if (first != null) {
        first.run();
      }
    }
  }
}
