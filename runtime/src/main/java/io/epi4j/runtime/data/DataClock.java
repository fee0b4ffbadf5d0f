package io.epi4j.runtime.data;

import java.time.Duration;
import java.time.Instant;

/** The time of the data of one {@code Epi}, and the threads that look for changes. */
public interface DataClock extends AutoCloseable {
  /** Returns the time. */
  Instant now();

  /**
   * Runs a task again and again: first when the period is over, then each time a period after it
   * ended. Returns what ends that; it does not wait for a task that runs.
   */
  Runnable every(Duration period, Runnable task);

  /** Runs a task once, when the delay is over. */
  void after(Duration delay, Runnable task);

  /** Runs a task at once, on a thread that nothing else waits for. */
  void aside(Runnable task);

  /** Ends everything; what is asked for later is not done. */
  @Override
  void close();
}
