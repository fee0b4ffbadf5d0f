package io.epi4j.runtime.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one {@code Epi}. One that is seen again is counted, not repeated; each
 * is logged when it is first seen.
 */
public final class Problems {
  private static final String LOGGER = "io.epi4j.runtime";

  private final InstantSource clock;
  private final boolean logging;
  private final boolean logsCauses;
  private final Map<Key, Problem> held = new LinkedHashMap<>();

  /** Makes an empty collection that tells the time by {@code clock}. */
  public Problems(InstantSource clock) {
    this(clock, true, true);
  }

  private Problems(InstantSource clock, boolean logging, boolean logsCauses) {
    this.clock = clock;
    this.logging = logging;
    this.logsCauses = logsCauses;
  }

  /** Returns an empty collection that logs nothing, for one who prints them all. */
  public static Problems unlogged(InstantSource clock) {
    return new Problems(clock, false, false);
  }

  /**
   * Returns an empty collection for an attempt: it logs what was thrown, with its stack, which
   * nobody keeps; the rest is told by whoever makes the attempt.
   */
  public static Problems ofAttempt(InstantSource clock) {
    return new Problems(clock, false, true);
  }

  /** Adds a problem, or counts it when the same one holds already. */
  public void report(
      String id,
      Severity severity,
      String plugin,
      String source,
      String message,
      @Nullable Throwable cause) {
    Problem problem = hold(id, severity, plugin, source, message, cause);
    if ((logging || (logsCauses && cause != null)) && problem.count() == 1) {
      log(problem, severity == Severity.ERROR ? Level.ERROR : Level.WARNING, cause);
    }
  }

  /** A throwable that cannot even be printed is logged as the text that could be had. */
  @SuppressWarnings("CatchingThrowable")
  private static void log(Problem problem, Level level, @Nullable Throwable cause) {
    Logger logger = System.getLogger(LOGGER); // which takes longer than a small start
    try {
      logger.log(level, problem::line, cause);
    } catch (Throwable e) {
      Failures.passOn(e);
      logger.log(level, problem::line);
    }
  }

  private synchronized Problem hold(
      String id,
      Severity severity,
      String plugin,
      String source,
      String message,
      @Nullable Throwable cause) {
    Key key = new Key(id, plugin, source);
    Problem before = held.get(key);
    Instant since = before == null ? clock.instant() : before.since();
    long count = before == null ? 1 : before.count() + 1;
    Problem now =
        new Problem(id, severity, plugin, source, message, Failures.text(cause), since, count);
    held.put(key, now);
    return now;
  }

  /** Adds a problem that was found elsewhere, unless it holds already in the same words. */
  public void add(Problem problem) {
    boolean same;
    synchronized (this) {
      Problem before = held.get(Key.of(problem));
      same = before != null && before.message().equals(problem.message());
      if (!same) {
        held.put(Key.of(problem), problem);
      }
    }
    if (logging && !same) {
      log(problem, problem.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING, null);
    }
  }

  /** Returns the problems of a plugin. */
  public synchronized List<Problem> of(String plugin) {
    return held.values().stream().filter(problem -> problem.plugin().equals(plugin)).toList();
  }

  /** Forgets problems that were not seen again since; they may be none of those that hold. */
  public synchronized void forget(Collection<Problem> past) {
    past.forEach(problem -> held.remove(Key.of(problem), problem));
  }

  /** Takes a problem away that no longer holds. */
  public void resolve(String id, String plugin, String source) {
    Problem problem;
    synchronized (this) {
      problem = held.remove(new Key(id, plugin, source));
    }
    if (logging && problem != null) {
      System.getLogger(LOGGER).log(Level.INFO, () -> "It is over: " + problem.line());
    }
  }

  /** Returns the problems that hold now, in the order in which they were first seen. */
  public synchronized List<Problem> now() {
    return List.copyOf(held.values());
  }

  private record Key(String id, String plugin, String source) {
    static Key of(Problem problem) {
      return new Key(problem.id(), problem.plugin(), problem.source());
    }
  }
}
