package io.epi4j.runtime.process;

import java.time.Duration;
import java.time.Instant;

/** Where everything that concerns supervision is done, one after the other, and its clock. */
interface Desk extends AutoCloseable {
  /** Returns the time. */
  Instant now();

  /** Returns nanoseconds of a clock that goes evenly. */
  long nanos();

  /** Has a task done behind those that came before; returns false when it is closed. */
  boolean post(Runnable task);

  /** Has a task done when the delay is over; returns what takes it back. */
  Runnable after(Duration delay, Runnable task);

  /** Ends it; what came before is done, and what comes later is not. */
  @Override
  void close();
}
