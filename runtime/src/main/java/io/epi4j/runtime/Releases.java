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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Lets go of the loaders of plugins that are in force no longer: waits until nobody is inside their
 * code, removes what they left in the process, closes them, and watches what becomes of them.
 */
final class Releases implements AutoCloseable {
  private final Cleanup cleanup = new Cleanup();
  private final Drain drain;
  private final Unloads unloads;
  private final Map<String, Instant> draining = new LinkedHashMap<>(); // guarded by this

  Releases(Problems problems, Duration limit) {
    this.drain = new Drain(problems, limit);
    this.unloads = new Unloads(problems, InstantSource.system(), cleanup);
  }

  /** Lets go of a loader; {@code closed} is run when it was closed. */
  void release(PluginLoader loader, Runnable closed) {
    String name = loader.getName();
    synchronized (this) {
      draining.put(name, Instant.now());
    }
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
    unloads.unloaded(plugin(name), generation(name), loader, removed);
    synchronized (this) {
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
  List<Unload> now() {
    List<Unload> all = new ArrayList<>(unloads.now());
    synchronized (this) {
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
    }
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

  Unloads unloads() {
    return unloads;
  }

  @Override
  public void close() {
    drain.close();
  }
}
