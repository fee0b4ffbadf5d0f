package io.epi4j.runtime.unload;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One loader that should go; it holds it weakly, and counts the collections that left it. */
final class Tracked {
  /**
   * The first one may have begun while the thread that unloads the plugin still had the loader at
   * hand, so it says nothing alone.
   */
  private static final int ENOUGH = 2;

  private final String plugin;
  private final long generation;
  private final Instant since;
  private final List<String> removed;
  private final WeakReference<ClassLoader> loader;

  private int survived; // guarded by this
  private boolean collected; // guarded by this

  Tracked(String plugin, long generation, Instant since, ClassLoader loader, List<String> removed) {
    this.plugin = plugin;
    this.generation = generation;
    this.since = since;
    this.loader = new WeakReference<>(loader);
    this.removed = List.copyOf(removed);
  }

  String plugin() {
    return plugin;
  }

  long generation() {
    return generation;
  }

  /** Returns the loader as long as it is there. */
  Optional<ClassLoader> loader() {
    return Optional.ofNullable(loader.get());
  }

  /** Returns the weak reference to the loader. */
  Reference<ClassLoader> reference() {
    return loader;
  }

  /** Notes that the loader is gone. */
  synchronized void collected() {
    collected = true;
  }

  /** Notes that classes were unloaded; returns whether it has to be told of the next time, too. */
  synchronized boolean survived() {
    survived++;
    return !collected && survived < ENOUGH;
  }

  synchronized boolean isCollected() {
    return collected;
  }

  synchronized Unload.State state() {
    if (collected) {
      return Unload.State.COLLECTED;
    }
    return survived < ENOUGH ? Unload.State.PENDING : Unload.State.HELD;
  }

  Unload told(Unload.State state, List<String> causes) {
    return new Unload(plugin, generation, since, state, causes, removed);
  }
}
