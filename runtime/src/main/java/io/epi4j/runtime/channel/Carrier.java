package io.epi4j.runtime.channel;

import io.epi4j.runtime.callsite.PromotionClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a mailbox to their subscribers: at most one task at a time, which ends when
 * nothing is left.
 *
 * <p>Whoever adds an event looks afterwards whether there is such a task, and starts one if not.
 * The task first says that it ends, and then looks whether something was added meanwhile. Both are
 * volatile, so no event is left without one who takes it. An executor that refuses the task is
 * asked again a little later.
 */
final class Carrier implements Runnable {
  private static final int MOST_AT_ONCE = 1024;
  private static final long RETRY = TimeUnit.MILLISECONDS.toNanos(50);

  private final Mail mail;
  private final Runnable madeRoom;
  private final AtomicBoolean running = new AtomicBoolean();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private volatile boolean awaited;
  private volatile boolean ended;
  private volatile boolean begun;
  private volatile @Nullable Thread thread;
  private final AtomicReference<@Nullable Executor> executor = new AtomicReference<>();

  // An event that was taken out behind a batch; used by the task alone.
  private @Nullable Registration<?> nextReceiver;
  private @Nullable Object nextEvent;

  /**
   * Makes one that has nothing to do.
   *
   * @param madeRoom is run when an event was taken
   */
  Carrier(Mail mail, Runnable madeRoom) {
    this.mail = mail;
    this.madeRoom = madeRoom;
  }

  /** Has tasks run by {@code threads}; returns false where others do that already. */
  boolean runBy(Executor threads) {
    return executor.compareAndSet(null, threads) || executor.get() == threads;
  }

  /** Has tasks run by whoever comes next, as long as there were none. */
  void release() {
    executor.set(null);
  }

  /** Asks an executor that refuses no more. */
  void end() {
    ended = true;
  }

  /** Returns whether this thread is the one that takes events now. */
  boolean isThisThread() {
    return thread == Thread.currentThread();
  }

  /** Has what waits taken. */
  void wake() {
    Executor threads = executor.get();
    if (threads != null && !running.get() && running.compareAndSet(false, true)) {
      start(threads);
    }
  }

  private void start(Executor threads) {
    begun = false;
    boolean accepted = false;
    try {
      threads.execute(this);
      accepted = true;
    } catch (RejectedExecutionException e) { // it is shut down, or has its own bounds
      if (!ended) {
        PromotionClock.system().after(RETRY, this::wakeForRest);
      }
    } finally {
      if (!accepted && !begun) {
        running.set(false);
        signal();
      }
    }
  }

  private void wakeForRest() {
    if (!mail.isEmpty()) {
      wake();
    }
  }

  /** An error that goes through leaves the rest to another task. */
  @Override
  public void run() {
    begun = true;
    boolean failed = true;
    try {
      do {
        thread = Thread.currentThread();
        if (takeSome() && handedOver()) {
          failed = false;
          return;
        }
        thread = null;
        running.set(false);
      } while (hasMore() && running.compareAndSet(false, true));
      failed = false;
    } finally {
      if (failed) {
        thread = null;
        running.set(false);
        wake();
      } else if (awaited) {
        signal();
      }
    }
  }

  private boolean hasMore() {
    return nextReceiver != null || !mail.isEmpty();
  }

  /** A busy mailbox keeps no thread from others, where another task is accepted. */
  private boolean handedOver() {
    Executor threads = Objects.requireNonNull(executor.get());
    thread = null;
    try {
      threads.execute(this);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  /** Returns whether it left something. */
  private boolean takeSome() {
    for (int taken = 0; taken < MOST_AT_ONCE || nextReceiver != null; taken++) {
      Registration<?> receiver = nextReceiver;
      Object event = nextEvent;
      nextReceiver = null;
      nextEvent = null;
      if (receiver == null || event == null) {
        long position = mail.claim();
        if (position < 0) {
          return false;
        }
        receiver = mail.receiver(position);
        event = mail.event(position);
        free(position);
      }
      give(receiver, event);
    }
    return true;
  }

  private <E> void give(Registration<E> receiver, Object event) {
    try {
      if (receiver.isBatch()) {
        receiver.takeAll(Collections.unmodifiableList(batch(receiver, event)));
      } else {
        receiver.take(receiver.event(event));
      }
    } finally {
      Thread.interrupted(); // it was meant for this subscriber, and not for the next
    }
  }

  /**
   * Returns all that follow for the same subscriber. The first for another is taken out, too: a
   * place that stays claimed while a subscriber is called would stop publishers.
   */
  private <E> List<E> batch(Registration<E> receiver, Object first) {
    List<E> events = new ArrayList<>();
    events.add(receiver.event(first));
    while (events.size() < mail.capacity()) {
      long position = mail.claim();
      if (position < 0) {
        break;
      }
      Registration<?> other = mail.receiver(position);
      Object event = mail.event(position);
      free(position);
      if (other != receiver) {
        nextReceiver = other;
        nextEvent = event;
        break;
      }
      events.add(receiver.event(event));
    }
    return events;
  }

  private void free(long position) {
    mail.release(position);
    madeRoom.run();
  }

  /** Waits until all is taken; returns whether it is. */
  boolean drained(Duration limit) {
    long left = Room.nanos(limit);
    awaited = true;
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
