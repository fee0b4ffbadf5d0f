package io.epi4j.runtime;

import io.epi4j.runtime.manifest.LostPlugins;
import io.epi4j.runtime.plugin.ClassFaults;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong by looking at class files, which no start does: plugins that have no
 * manifest, and classes that are not where their manifest is. No class is loaded.
 */
final class Inspection {
  private final @Nullable ClassLoader loader;
  private @Nullable List<Problem> lost; // guarded by this; the class path is read once

  private Inspection(@Nullable ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns one that looks at what a class loader sees. */
  static Inspection of(ClassLoader loader) {
    return new Inspection(loader);
  }

  /** Returns one that looks at nothing. */
  static Inspection none() {
    return new Inspection(null);
  }

  /** Returns the problems that hold, and after them what else is wrong with the lineup. */
  List<Problem> complete(List<Problem> held, Lineup lineup) {
    if (loader == null) {
      return held;
    }
    Problems found = Problems.unlogged(InstantSource.system());
    ClassFaults.find(lineup, found);
    List<Problem> all = new ArrayList<>(held);
    for (Problem problem : found.now()) {
      if (held.stream().noneMatch(other -> isSame(problem, other))) {
        all.add(problem); // a class that was needed already has told it itself
      }
    }
    all.addAll(lost(loader));
    return List.copyOf(all);
  }

  private synchronized List<Problem> lost(ClassLoader loader) {
    if (lost == null) {
      Problems found = Problems.unlogged(InstantSource.system());
      LostPlugins.find(loader, found);
      lost = found.now();
    }
    return lost;
  }

  private static boolean isSame(Problem one, Problem other) {
    return one.id().equals(other.id())
        && one.plugin().equals(other.plugin())
        && one.source().equals(other.source());
  }
}
