package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginDirectories;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.LineupPlanner;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.Generation;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Begins the chain of generations: at the start where there are directories, else when somebody
 * first changes plugins. Most programs never do, and need not load what that takes.
 *
 * <p>It is used under the lock that it is given.
 */
final class LazyChain {
  private final GenerationSettings settings;
  private final PluginDirectories directories;
  private final Problems problems;
  private final Listeners<Generation> listeners;
  private final Attempt.@Nullable StepHook hook;
  private final ReentrantLock lock;
  private final AtomicBoolean closed;
  private @Nullable GenerationChain begun;

  LazyChain(
      GenerationSettings settings,
      PluginDirectories directories,
      Problems problems,
      Listeners<Generation> listeners,
      Attempt.@Nullable StepHook hook,
      ReentrantLock lock,
      AtomicBoolean closed) {
    this.settings = settings;
    this.directories = directories;
    this.problems = problems;
    this.listeners = listeners;
    this.hook = hook;
    this.lock = lock;
    this.closed = closed;
  }

  /** Returns the plugins of the first generation. */
  Lineup first() {
    if (settings.directories().isEmpty()) {
      return LineupPlanner.plan(settings.own(), settings.wanted().order(), problems);
    }
    begun = made(); // which has copies to delete, whatever happens
    return begun.first(look(false).changes());
  }

  /** Returns the chain, in which at least the first generation is in force. */
  GenerationChain get() {
    GenerationChain chain = begun;
    if (chain == null) {
      chain = made();
      Lineup unused = chain.first(List.of()); // the one that was returned before
      begun = chain;
    }
    return chain;
  }

  private GenerationChain made() {
    return new GenerationChain(settings, directories, problems, listeners, hook, lock, closed);
  }

  /** Looks at the directories, and tells which are not there. */
  PluginDirectories.Look look(boolean patient) {
    PluginDirectories.Look look = directories.look(Instant.now(), patient);
    Refusal.tellMissing(directories.directories(), look.unreadable(), problems);
    return look;
  }

  /** Deletes copies that nobody uses any more, and in the end all. */
  void cleanUp(boolean ended) {
    GenerationChain chain = begun;
    if (chain != null) {
      chain.deleteUnused();
      if (ended) {
        chain.close();
      }
    }
  }
}
