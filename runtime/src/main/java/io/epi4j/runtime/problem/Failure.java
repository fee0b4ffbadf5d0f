package io.epi4j.runtime.problem;

/** Something that a plugin failed at, and that does not reach a caller. */
public sealed interface Failure permits CallFailure, DeliveryFailure {
  /** Returns the id of the plugin that failed; empty where it was the program itself. */
  String plugin();

  /** Returns what was thrown. */
  Throwable error();
}
