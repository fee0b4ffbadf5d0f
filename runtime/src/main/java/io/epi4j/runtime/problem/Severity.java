package io.epi4j.runtime.problem;

/** How much a problem takes away. */
public enum Severity {
  /** Everything that was contributed is at work, but not quite as someone asked for. */
  WARNING,
  /** Something that a plugin contributes is left out. */
  ERROR
}
