package io.epi4j.examples.couchhttp.stats;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many requests there were, by path and status. Any thread may use it.
 *
 * <p>Only so many paths are told apart; further ones are counted together, so that a stranger who
 * asks for ever new paths cannot fill the memory.
 */
final class RequestCounts {
  static final String OTHER_PATHS = "(other paths)";

  private final int maxPaths;
  private final Map<String, Map<Integer, Long>> byPath = new TreeMap<>();

  RequestCounts(int maxPaths) {
    this.maxPaths = maxPaths;
  }

  synchronized void count(String path, int status) {
    boolean known = byPath.containsKey(path) || byPath.size() < maxPaths;
    byPath
        .computeIfAbsent(known ? path : OTHER_PATHS, p -> new TreeMap<>())
        .merge(status, 1L, Long::sum);
  }

  /** Returns a copy: path to status to number, both in ascending order. */
  synchronized Map<String, Map<Integer, Long>> snapshot() {
    Map<String, Map<Integer, Long>> copy = new TreeMap<>();
    byPath.forEach((path, statuses) -> copy.put(path, new TreeMap<>(statuses)));
    return copy;
  }
}
