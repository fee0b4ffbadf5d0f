package io.epi4j;

/** What becomes of an event that comes to a mailbox that is full. */
public enum Overflow {
  /** The event that waits longest is dropped and counted, and the new one takes its place. */
  DROP_OLDEST,

  /** The new event is dropped and counted. */
  DROP_NEWEST,

  /**
   * The publisher waits until there is room. When that takes longer than the mailbox allows, when
   * the publisher is interrupted, or when it is itself the one who would have to make room, it is
   * as with {@link #FAIL}.
   */
  BLOCK,

  /**
   * The new event is dropped and counted, and is told to the error handler as a failure of the
   * subscriber. The publisher and the other subscribers do not notice.
   */
  FAIL
}
