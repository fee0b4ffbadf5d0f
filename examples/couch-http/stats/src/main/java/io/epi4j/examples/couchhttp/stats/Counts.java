package io.epi4j.examples.couchhttp.stats;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often something happened, by where and what. Any thread may use it.
 *
 * <p>Only so many places are told apart; further ones are counted together, so that a stranger who
 * asks for ever new ones cannot fill the memory.
 *
 * @param <W> what happens, in the order in which it is shown
 */
final class Counts<W extends Comparable<W>> {
  private final int maxPlaces;
  private final String others;
  private final Map<String, Map<W, Long>> byPlace = new TreeMap<>();

  /**
   * Counts nothing yet.
   *
   * @param maxPlaces how many places are told apart
   * @param others the name under which the others are counted
   */
  Counts(int maxPlaces, String others) {
    this.maxPlaces = maxPlaces;
    this.others = others;
  }

  synchronized void count(String place, W what) {
    boolean known = byPlace.containsKey(place) || byPlace.size() < maxPlaces;
    byPlace
        .computeIfAbsent(known ? place : others, p -> new TreeMap<>())
        .merge(what, 1L, Long::sum);
  }

  /** Forgets what was counted. */
  synchronized void clear() {
    byPlace.clear();
  }

  /** Returns a copy: place to what happened to number, both in ascending order. */
  synchronized Map<String, Map<W, Long>> snapshot() {
    Map<String, Map<W, Long>> copy = new TreeMap<>();
    byPlace.forEach((place, counts) -> copy.put(place, new TreeMap<>(counts)));
    return copy;
  }
}
