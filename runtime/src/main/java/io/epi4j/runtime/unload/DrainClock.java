package io.epi4j.runtime.unload;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Tells a drain the time, and when to look. */
interface DrainClock {
  /** Returns the time in nanoseconds, from any origin. */
  long nanoTime();

  /** Runs a task once, when the delay is over, on a thread that may be stopped for a while. */
  void after(Duration delay, Runnable task);

  /**
   * Returns the clock of the machine. All drains of the process share its one daemon thread, which
   * ends when none needed it for a second.
   */
  static DrainClock system() {
    return SystemDrainClock.INSTANCE;
  }

  /** The clock of the machine. */
  final class SystemDrainClock implements DrainClock {
    private static final SystemDrainClock INSTANCE = new SystemDrainClock();

    private final ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(1, SystemDrainClock::thread);

    private SystemDrainClock() {
      executor.setKeepAliveTime(1, TimeUnit.SECONDS);
      executor.allowCoreThreadTimeOut(true);
    }

    /** The thread inherits nothing from whoever happens to unload a plugin. */
    private static Thread thread(Runnable work) {
      Thread thread = new Thread(null, work, "epi4j-drain", 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(DrainClock.class.getClassLoader());
      return thread;
    }

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public void after(Duration delay, Runnable task) {
      var unused =
          executor.schedule(
              () -> guarded(task), Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
    }

    @SuppressWarnings("CatchingThrowable") // else it would be lost in a future that nobody asks
    private static void guarded(Runnable task) {
      try {
        task.run();
      } catch (Throwable e) {
        System.getLogger("io.epi4j.runtime").log(Level.ERROR, "A look at a drain failed.", e);
      }
    }
  }
}
