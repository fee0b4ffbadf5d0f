package io.epi4j.runtime.process;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The desk of a running {@code Epi}: one daemon thread, which is there while there is something to
 * do, and for ten seconds more.
 */
final class SystemDesk implements Desk {
  private static final long IDLE_SECONDS = 10;
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, work -> Workers.own("epi4j-supervisor", work));

  SystemDesk() {
    executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public boolean post(Runnable task) {
    try {
      executor.execute(guarded(task));
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @Override
  public Runnable after(Duration delay, Runnable task) {
    Duration bounded = delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    try {
      Future<?> future = executor.schedule(guarded(task), bounded.toNanos(), TimeUnit.NANOSECONDS);
      return () -> future.cancel(false);
    } catch (RejectedExecutionException e) {
      return () -> {};
    }
  }

  /** A task that fails must not end those that come after it. */
  @SuppressWarnings("CatchingThrowable")
  private static Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (Throwable e) {
        System.getLogger("io.epi4j.runtime").log(Level.ERROR, "The supervision failed.", e);
      }
    };
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
