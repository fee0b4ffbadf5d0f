package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.EpiService;

/**
 * The service that is measured: a function for each way to call. Each does next to nothing, so that
 * what is measured is the way to it.
 */
@EpiService("steps")
interface Steps {
  /** Takes the number in. */
  void add(int number);

  /** Returns a name for the number. */
  String name(int number);

  /** Returns another number, from which the given one could be found. */
  int pipe(int number);

  /** Returns whether the number is this provider's own. */
  boolean any(int number);

  /** Returns whether there is no objection to the number. */
  boolean all(int number);

  /** Decides about this provider's own number. */
  Decision<String> decide(int number);
}
