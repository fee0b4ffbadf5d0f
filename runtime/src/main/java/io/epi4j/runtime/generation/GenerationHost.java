package io.epi4j.runtime.generation;

import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.Problems;

/** What generations need of their {@code Epi}. */
public interface GenerationHost {
  /** Returns the plugins that are in force, without those that failed to start. */
  Lineup lineup();

  /**
   * Refuses a thread that has something which a change would wait for.
   *
   * @throws IllegalStateException when it has
   */
  void checkFree();

  /** Returns whether this thread has nothing that a change would wait for. */
  boolean isFree();

  /**
   * Makes all that a generation needs, beside what is in force, and changes nothing.
   *
   * @param trial takes what is wrong with it
   */
  Transition prepare(PlannedGeneration planned, Problems trial);

  /** Is given a loader whose classes are used no longer; runs {@code closed} when it is closed. */
  void release(PluginLoader loader, Runnable closed);

  /** The way from one generation to the next. Either all steps are made, or it is discarded. */
  interface Transition {
    /** Has the plugins that go let go of what only one may hold, and starts those that come. */
    void start();

    /** Puts the next generation into force. */
    void swap();

    /** Tells plugins and listeners what changed. */
    void tell();

    /** Stops the plugins that went, and begins the processes of those that came. */
    void stop();

    /** Undoes what was made and started. */
    void discard();
  }
}
