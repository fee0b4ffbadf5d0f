package io.epi4j.runtime.data;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The clock of the machine, with one daemon thread that starts with the first task, and one more
 * for each method that is being asked.
 */
public final class SystemDataClock implements DataClock {
  private static final long IDLE_SECONDS = 1;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1, work -> thread(work, "epi4j-data"), new ThreadPoolExecutor.DiscardPolicy());
  private final ThreadPoolExecutor asides =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> thread(work, "epi4j-data-provider"),
          new ThreadPoolExecutor.DiscardPolicy());

  /** Makes a clock without threads. */
  public SystemDataClock() {
    timer.setRemoveOnCancelPolicy(true);
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** The thread inherits nothing from whoever starts it. */
  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(SystemDataClock.class.getClassLoader());
    return thread;
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public Runnable every(Duration period, Runnable task) {
    long nanos = period.toNanos();
    try {
      ScheduledFuture<?> future =
          timer.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS);
      return () -> future.cancel(false);
    } catch (RejectedExecutionException e) { // closed meanwhile
      return () -> {};
    }
  }

  @Override
  public void after(Duration delay, Runnable task) {
    var unused = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void aside(Runnable task) {
    asides.execute(task);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    asides.shutdownNow();
  }
}
