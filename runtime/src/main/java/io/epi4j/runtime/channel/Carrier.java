package io.epi4j.runtime.channel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a mailbox to their subscribers: at most one task at a time, which ends when
 * nothing is left.
 *
 * <p>Whoever adds an event looks afterwards whether there is such a task, and starts one if not.
 * The task first says that it ends, and then looks whether something was added meanwhile. Both are
 * volatile, so no event is left without one who takes it.
 */
final class Carrier implements Runnable {
  private static final int MOST_AT_ONCE = 1024;
  private static final long NOTHING = -1;

  private final Mail mail;
  private final Runnable madeRoom;
  private final AtomicBoolean running = new AtomicBoolean();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private volatile boolean awaited;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Executor executor;
  private long claimed = NOTHING; // used by the task alone

  /**
   * Makes one that has nothing to do.
   *
   * @param madeRoom is run when an event was taken
   */
  Carrier(Mail mail, Runnable madeRoom) {
    this.mail = mail;
    this.madeRoom = madeRoom;
  }

  /** Returns whether this thread is the one that takes events now. */
  boolean isThisThread() {
    return thread == Thread.currentThread();
  }

  /** Has what waits taken. */
  void wake(@Nullable Executor threads) {
    if (threads != null && !running.get() && running.compareAndSet(false, true)) {
      executor = threads;
      start(threads);
    }
  }

  private void start(Executor threads) {
    try {
      threads.execute(this);
    } catch (RejectedExecutionException e) { // it is shut down, or has its own bounds
      running.set(false);
      signal();
    }
  }

  /** An error that goes through leaves the rest to another task. */
  @Override
  public void run() {
    thread = Thread.currentThread();
    boolean more = true;
    try {
      more = takeSome();
    } finally {
      thread = null;
      Executor threads = executor;
      if (more && threads != null) {
        start(threads);
      } else {
        rest();
      }
    }
  }

  private void rest() {
    running.set(false);
    if (!mail.isEmpty()) {
      wake(executor);
    } else if (awaited) {
      signal();
    }
  }

  /** Returns whether it left something, so that a busy mailbox keeps no thread from others. */
  private boolean takeSome() {
    for (int taken = 0; taken < MOST_AT_ONCE || claimed >= 0; taken++) {
      long position = claimed >= 0 ? claimed : mail.claim();
      claimed = NOTHING;
      if (position < 0) {
        return false;
      }
      Registration<?> receiver = mail.receiver(position);
      if (receiver.isBatch()) {
        takeAll(receiver, position);
      } else {
        take(receiver, position);
      }
    }
    return true;
  }

  private <E> void take(Registration<E> receiver, long position) {
    E event = receiver.event(mail.event(position));
    free(position);
    receiver.take(event);
  }

  /** Takes all that follow for the same subscriber; the first for another stays claimed. */
  private <E> void takeAll(Registration<E> receiver, long first) {
    List<E> events = new ArrayList<>();
    long position = first;
    while (position >= 0 && mail.receiver(position) == receiver) {
      events.add(receiver.event(mail.event(position)));
      free(position);
      position = events.size() < mail.capacity() ? mail.claim() : NOTHING;
    }
    claimed = position;
    receiver.takeAll(Collections.unmodifiableList(events));
  }

  private void free(long position) {
    mail.release(position);
    madeRoom.run();
  }

  /** Waits until all is taken; returns whether it is. */
  boolean drained(Duration limit) {
    awaited = true;
    long left = limit.toNanos();
    lock.lock();
    try {
      while (left > 0 && !isDone()) {
        left = idle.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return isDone();
  }

  private boolean isDone() {
    return mail.isEmpty() && !running.get();
  }

  private void signal() {
    lock.lock();
    try {
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
