package io.epi4j.runtime;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tasks of concurrent calls: by the executor that the application gave, else on a virtual
 * thread for each task, else, before Java 21, on a pool of at most 64 daemon threads. What it made
 * itself is made on first use and ends with the {@code Epi}.
 */
final class CallExecutor implements Executor {
  private static final int MOST_THREADS = 64;
  private static final int IDLE_SECONDS = 10;

  private final @Nullable Executor given;
  private @Nullable ExecutorService own; // guarded by this
  private boolean closed; // guarded by this

  CallExecutor(@Nullable Executor given) {
    this.given = given;
  }

  @Override
  public void execute(Runnable task) {
    if (given != null) {
      given.execute(task);
    } else {
      own().execute(task);
    }
  }

  private synchronized ExecutorService own() {
    if (closed) {
      throw new RejectedExecutionException("the Epi is closed");
    }
    if (own == null) {
      own = make();
    }
    return own;
  }

  /**
   * Interrupts the tasks that run and cancels those that wait; it does not wait for them to end.
   */
  synchronized void close() {
    closed = true;
    if (own != null) {
      List<Runnable> waiting = own.shutdownNow();
      waiting.forEach(CallExecutor::cancel);
    }
  }

  private static void cancel(Runnable task) {
    if (task instanceof Future<?> future) {
      future.cancel(false);
    }
  }

  private static ExecutorService make() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return pool(); // before Java 21
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("this Java has virtual threads, but makes none", e);
    }
  }

  private static ExecutorService pool() {
    AtomicInteger number = new AtomicInteger();
    ThreadFactory factory =
        task -> {
          Thread thread =
              new Thread(null, task, "epi4j-concurrent-" + number.incrementAndGet(), 0, false);
          thread.setDaemon(true);
          return thread;
        };
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            factory);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
