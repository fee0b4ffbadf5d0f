package io.epi4j.runtime.data;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Has things told one after the other. Whoever comes while something is being told leaves his own
 * to that thread, so that nobody waits for listeners while he holds a lock, and no listener hears
 * of two changes at once.
 */
public final class Turns {
  // Both guarded by this.
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private @Nullable Thread holder;

  /** Makes turns that nobody has. */
  public Turns() {}

  /** Returns whether this thread is telling something. */
  public synchronized boolean isMine() {
    return holder == Thread.currentThread();
  }

  /** Has a task run in its turn: now, or by the thread that has the turn. */
  void post(Runnable task) {
    synchronized (this) {
      waiting.add(task);
      if (holder != null) {
        return;
      }
      holder = Thread.currentThread();
    }
    runAll();
  }

  /** Has a task run in its turn, and waits for its end; not to be called in a turn. */
  void take(Runnable task) {
    CountDownLatch done = new CountDownLatch(1);
    post(
        () -> {
          try {
            task.run();
          } finally {
            done.countDown();
          }
        });
    awaitUninterruptibly(done);
  }

  /** What is told reports its own failures; should one escape, the others are told all the same. */
  @SuppressWarnings("CatchingThrowable")
  private void runAll() {
    Throwable failure = null;
    for (Runnable next = next(); next != null; next = next()) {
      try {
        next.run();
      } catch (Throwable e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    if (next == null) {
      holder = null;
    }
    return next;
  }

  private static void awaitUninterruptibly(CountDownLatch done) {
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // the change is made already, and has to be told
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
