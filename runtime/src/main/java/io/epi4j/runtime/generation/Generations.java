package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginDirectories;
import io.epi4j.runtime.directory.PluginDirectories.Change;
import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.Generation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The generations of plugins of one {@code Epi}: one set of plugins after the other, each whole.
 *
 * <p>A step from one to the next has these parts. What changed in directories is <em>copied</em>
 * and read. It is <em>planned</em> who is active and by which class loader; whoever requires a
 * plugin that gets another loader gets another one, too. All that the new ones need is
 * <em>prepared</em> beside what is in force: classes are loaded, providers made, data read,
 * subscribers found. The new ones are <em>started</em>. Up to here everything can be undone, and is
 * when anything fails: the invariant is that the old generation is then in force as if nothing had
 * been tried. The <em>swap</em> is one moment for services, data and subscribers together. Then
 * plugins are <em>told</em>, the old ones <em>stopped</em>, and their loaders released.
 *
 * <p>One step is made at a time, under the lock of this class, which no caller of a service ever
 * waits for.
 */
public final class Generations implements AutoCloseable {
  /** How long a plugin that is replaced waits for what its mailboxes still have. */
  public static final Duration MAIL_LIMIT = Duration.ofSeconds(30);

  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<Wanted> again;
  private final Listeners<Generation> listeners;

  // Both guarded by the lock.
  private final PluginDirectories directories;
  private final LazyChain chain;

  private volatile @Nullable GenerationHost host;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean ended;

  /** Makes generations of which none is in force. */
  public Generations(GenerationSettings settings, Problems problems) {
    this(settings, problems, null);
  }

  Generations(GenerationSettings settings, Problems problems, Attempt.@Nullable StepHook hook) {
    this.again = settings.again();
    this.listeners = new Listeners<>("generations of plugins", problems);
    this.directories =
        new PluginDirectories(settings.directories(), settings.wanted().loading().limits());
    this.chain = new LazyChain(settings, directories, problems, listeners, hook, lock, closed);
  }

  /** Returns who is told of generations. */
  public Listeners<Generation> listeners() {
    return listeners;
  }

  /**
   * Returns the plugins of the first generation; what of directories cannot be used is left out.
   */
  public Lineup first() {
    lock.lock();
    try {
      return chain.first();
    } finally {
      lock.unlock();
    }
  }

  /** Makes changes possible. */
  public void attach(GenerationHost to) {
    host = to;
  }

  /** Returns the directories in which plugins are looked for. */
  public List<Path> directories() {
    return directories.directories();
  }

  /** Loads what is still of what changed in the directories; returns whether something is not. */
  boolean scan() {
    lock.lock();
    try {
      GenerationHost to = host;
      if (closed.get() || to == null) {
        return false;
      }
      GenerationChain now = chain.get();
      PluginDirectories.Look look = chain.look(true);
      if (!look.changes().isEmpty()) {
        Generation unused =
            now.step(look.names(), look.changes(), Set.of(), Set.of(), now.order(), to);
      }
      return look.isWaiting();
    } finally {
      unlock();
    }
  }

  /** Loads the plugin of a jar or directory. */
  public Generation load(Path path) {
    return exclusively(
        (now, to) -> {
          PluginPlace place = new PluginPlace(path);
          Change change = directories.change(place);
          if (change.isGone()) {
            throw new IllegalArgumentException("There is no jar or directory " + place + ".");
          }
          directories.add(place);
          return again(now, "load " + place.name(), change, to);
        });
  }

  /** Loads a plugin again, from the files as they are now. */
  public Generation reload(String id) {
    return exclusively(
        (now, to) -> again(now, "reload " + id, directories.change(now.place(id)), to));
  }

  private static Generation again(
      GenerationChain now, String cause, Change change, GenerationHost to) {
    return now.step(cause, List.of(change), Set.of(change.place()), Set.of(), now.order(), to);
  }

  /** Takes a plugin out, until its files change or it is loaded again. */
  public Generation unload(String id) {
    return exclusively(
        (now, to) ->
            now.step("unload " + id, List.of(), Set.of(), Set.of(now.place(id)), now.order(), to));
  }

  /** Reads again what the operator wants, and loads what changed. */
  public Generation refresh() {
    return exclusively(
        (now, to) -> {
          Wanted wanted = again.get();
          directories.limit(wanted.loading().limits());
          now.use(wanted.loading());
          List<Change> changes = chain.look(false).changes();
          return now.step("refresh", changes, Set.of(), Set.of(), wanted.order(), to);
        });
  }

  private Generation exclusively(BiFunction<GenerationChain, GenerationHost, Generation> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "Plugins cannot be changed by a plugin that is being started, told or stopped, nor by a"
              + " listener that is told of that. Let"
              + " another thread do it.");
    }
    GenerationHost to = host;
    if (to != null) {
      to.checkFree(); // before it waits for one who may wait for this thread
    }
    lock.lock();
    try {
      if (closed.get() || to == null) {
        throw new IllegalStateException("The Epi is closed, or not started yet.");
      }
      return work.apply(chain.get(), to);
    } finally {
      unlock();
    }
  }

  /** One who could not wait for a step leaves the end to it. */
  private void unlock() {
    chain.cleanUp(ended);
    lock.unlock();
  }

  /**
   * Lets nothing change any more; waits for a change that is being made, unless that would wait for
   * this thread.
   */
  public void stop() {
    closed.set(true);
    if (!isHindered()) {
      lock.lock();
      try {
        closed.set(true); // and no step is under way any more
      } finally {
        lock.unlock();
      }
    }
  }

  private boolean isHindered() {
    GenerationHost to = host;
    return lock.isHeldByCurrentThread() || (to != null && !to.isFree());
  }

  /** Closes the loaders of all plugins of directories, and deletes their copies. */
  @Override
  public void close() {
    closed.set(true);
    ended = true;
    if (lock.isHeldByCurrentThread()) {
      return; // the step that closes the Epi ends with that
    }
    boolean free = lock.tryLock();
    if (!free && !isHindered()) {
      lock.lock();
      free = true;
    }
    if (free) {
      unlock();
    }
  }
}
