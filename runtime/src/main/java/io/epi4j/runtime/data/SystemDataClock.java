package io.epi4j.runtime.data;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The clock of the machine, with one daemon thread that only tells when it is time, and further
 * ones that look at sources; those end when they had nothing to do for ten seconds.
 */
final class SystemDataClock implements DataClock {
  private static final long IDLE_SECONDS = 10;

  private final Set<Thread> looking = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, work -> thread(work, "epi4j-data-timer"));
  private final ThreadPoolExecutor asides =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> thread(work, "epi4j-data"),
          new ThreadPoolExecutor.DiscardPolicy());

  SystemDataClock() {
    timer.setRemoveOnCancelPolicy(true);
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    timer.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /** The thread has neither thread locals nor the class loader of whoever starts it. */
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
    ScheduledFuture<?> future =
        timer.scheduleWithFixedDelay(guarded(task), nanos, nanos, TimeUnit.NANOSECONDS);
    return () -> future.cancel(false);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    var unused = timer.schedule(guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void aside(Runnable task) {
    Runnable work = guarded(task);
    asides.execute(
        () -> {
          looking.add(Thread.currentThread());
          try {
            work.run();
          } finally {
            looking.remove(Thread.currentThread());
          }
        });
  }

  /** A task that fails must not end those that come after it. */
  @SuppressWarnings("CatchingThrowable")
  private static Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (Throwable e) {
        System.getLogger("io.epi4j.runtime").log(Level.ERROR, "A look at data failed.", e);
      }
    };
  }

  /** Methods that are being asked are interrupted, but not one that closes the {@code Epi}. */
  @Override
  public void close() {
    timer.shutdown();
    asides.shutdown();
    looking.stream().filter(thread -> thread != Thread.currentThread()).forEach(Thread::interrupt);
  }
}
