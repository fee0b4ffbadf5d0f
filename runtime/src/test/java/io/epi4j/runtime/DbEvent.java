package io.epi4j.runtime;

/** An event with a key. */
public record DbEvent(String db, Kind kind) {
  /** What happened. */
  public enum Kind {
    /** It was made. */
    CREATED,
    /** It is gone. */
    DELETED
  }
}
