package io.epi4j.runtime.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one {@code Epi}. One that is seen again is counted, not repeated; each
 * is logged when it is first seen.
 */
public final class Problems {
  private static final Logger LOGGER = System.getLogger("io.epi4j.runtime");
  private static final int LONGEST_CHAIN = 10;

  private final InstantSource clock;
  private final Map<Key, Problem> held = new LinkedHashMap<>();

  /** Makes an empty collection that tells the time by {@code clock}. */
  public Problems(InstantSource clock) {
    this.clock = clock;
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
    if (problem.count() == 1) {
      LOGGER.log(severity == Severity.ERROR ? Level.ERROR : Level.WARNING, problem::line, cause);
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
    Problem now = new Problem(id, severity, plugin, source, message, text(cause), since, count);
    held.put(key, now);
    return now;
  }

  /** Returns the problems that hold now, in the order in which they were first seen. */
  public synchronized List<Problem> now() {
    return List.copyOf(held.values());
  }

  private static String text(@Nullable Throwable thrown) {
    List<String> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Throwable t = thrown; t != null && chain.size() < LONGEST_CHAIN; t = t.getCause()) {
      String one = describe(t);
      if (seen.add(one)) {
        chain.add(one);
      }
    }
    return String.join("; caused by ", chain);
  }

  private static String describe(Throwable thrown) {
    try {
      return String.valueOf(thrown);
    } catch (RuntimeException e) { // a plugin's exception may fail to describe itself
      return thrown.getClass().getName();
    }
  }

  private record Key(String id, String plugin, String source) {}
}
