package io.epi4j.runtime.data;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread at a time change things and tell of it. What is asked for inside of a turn comes
 * after it, so that nobody is told of two changes at once.
 */
public final class Turns {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Queue<Runnable> waiting = new ArrayDeque<>(); // guarded by lock

  /** Makes turns that nobody has taken. */
  public Turns() {}

  /** Runs a task, and returns when it is done; inside of a turn it returns at once. */
  void take(Runnable task) {
    if (lock.isHeldByCurrentThread()) {
      waiting.add(task);
      return;
    }
    lock.lock();
    try {
      for (Runnable next = task; next != null; next = waiting.poll()) {
        next.run();
      }
    } finally {
      waiting.clear(); // not empty only if a turn failed, which none does
      lock.unlock();
    }
  }
}
