package io.epi4j.runtime.callsite;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Tells the time to call sites, and wakes them when it is time to look whether all is quiet. */
public interface PromotionClock {
  /** Returns the time in nanoseconds, from any origin. */
  long nanoTime();

  /** Runs {@code task} once, {@code nanos} nanoseconds from now, on another thread. */
  void after(long nanos, Runnable task);

  /**
   * Returns the clock of the machine. All sites of the process share its one daemon thread, which
   * ends when no site waited for it for a second.
   */
  static PromotionClock system() {
    return SystemClock.INSTANCE;
  }

  /** The clock of the machine. */
  final class SystemClock implements PromotionClock {
    private static final SystemClock INSTANCE = new SystemClock();
    private static final long IDLE_SECONDS = 1;

    private SystemClock() {}

    /** Most programs never change a site, and need no thread. */
    private static final class Waiting {
      private static final ScheduledThreadPoolExecutor EXECUTOR =
          new ScheduledThreadPoolExecutor(1, SystemClock::thread);

      static {
        EXECUTOR.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        EXECUTOR.allowCoreThreadTimeOut(true);
      }
    }

    /** The thread inherits nothing from whoever happens to change a site first. */
    private static Thread thread(Runnable work) {
      Thread thread = new Thread(null, work, "epi4j-promotion", 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(SystemClock.class.getClassLoader());
      return thread;
    }

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public void after(long nanos, Runnable task) {
      var unused = Waiting.EXECUTOR.schedule(task, nanos, TimeUnit.NANOSECONDS);
    }
  }
}
