package io.epi4j.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Closes what plugins made that are in force no longer, in a thread for each plugin, so that one
 * that never ends delays nobody.
 */
final class Closings {
  private final MadeObjects made;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();

  Closings(MadeObjects made) {
    this.made = made;
  }

  /** Begins to close objects; {@code then} is run when that is over. */
  void close(List<AutoCloseable> objects, Runnable then) {
    Thread thread = new Thread(null, () -> work(objects, then), "epi4j-close", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(Closings.class.getClassLoader());
    running.add(thread);
    boolean started = false;
    try {
      thread.start();
      started = true;
    } finally {
      if (!started) { // the process can have no more threads
        running.remove(thread);
      }
    }
  }

  private void work(List<AutoCloseable> objects, Runnable then) {
    try {
      made.close(objects);
    } finally {
      then.run();
      running.remove(Thread.currentThread());
    }
  }

  /** Waits until all is closed, or the limit is over; one who is asked to close does not wait. */
  void await(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      for (Thread thread : running) {
        long left = end - System.nanoTime();
        if (left > 0 && thread != Thread.currentThread()) {
          TimeUnit.NANOSECONDS.timedJoin(thread, left);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
