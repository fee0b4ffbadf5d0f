package io.epi4j.runtime.channel;

import io.epi4j.Overflow;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is done when a mailbox is full.
 *
 * <p>A publisher that waits is woken when half of the mailbox is empty: were it woken for each
 * place, the two threads would hand over to each other for each event. It looks itself each
 * millisecond, too, so it waits no longer than that where events are taken slowly, or where it
 * began to wait just when it would have been woken.
 */
final class Room {
  private static final long LONGEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(1);

  private final Mail mail;
  private final Carrier carrier;
  private final Overflow overflow;
  private final long timeout;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Makes the rule of a mailbox.
   *
   * @param timeout how long a publisher waits at most, in nanoseconds
   */
  Room(Mail mail, Carrier carrier, Overflow overflow, long timeout) {
    this.mail = mail;
    this.carrier = carrier;
    this.overflow = overflow;
    this.timeout = timeout;
  }

  /** Finds a place for an event, or counts and tells that there is none. */
  <E> void make(Registration<E> receiver, E event) {
    switch (overflow) {
      case DROP_OLDEST -> dropOldest(receiver, event);
      case DROP_NEWEST -> receiver.dropped(1);
      case FAIL -> refuse(receiver, event, "is full");
      case BLOCK -> block(receiver, event);
    }
  }

  private <E> void dropOldest(Registration<E> receiver, E event) {
    while (!mail.offer(receiver, event)) {
      long oldest = mail.size() < mail.capacity() ? -1 : mail.claim();
      if (oldest >= 0) {
        Registration<?> loser = mail.receiver(oldest);
        mail.release(oldest);
        loser.dropped(1);
      } else { // a place is being given up at this moment
        Thread.onSpinWait();
      }
    }
  }

  private <E> void block(Registration<E> receiver, E event) {
    if (carrier.isThisThread()) {
      refuse(
          receiver,
          event,
          "is full, and this publisher is the one whom it waits for: a subscriber that publishes"
              + " to its own mailbox must not block");
      return;
    }
    boolean offered = false;
    carrier.wake();
    lock.lock();
    waiting.incrementAndGet();
    try {
      long left = timeout;
      offered = mail.offer(receiver, event);
      while (!offered && left > 0) {
        long slice = Math.min(left, LONGEST_SLEEP);
        left -= slice - room.awaitNanos(slice);
        offered = mail.offer(receiver, event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
      lock.unlock();
    }
    if (!offered) {
      String why = Thread.currentThread().isInterrupted() ? "the publisher was interrupted" : "";
      refuse(
          receiver,
          event,
          why.isEmpty() ? "was full for " + timeout / 1_000_000 + " ms" : "is full, and " + why);
    }
  }

  private <E> void refuse(Registration<E> receiver, E event, String why) {
    receiver.refused(
        event,
        new MailboxFullException(
            "The mailbox for "
                + mail.capacity()
                + " events of "
                + receiver.listener().origin().name()
                + " "
                + why
                + "."));
  }

  /** Returns a time in nanoseconds, or the longest that there is. */
  static long nanos(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Lets a publisher in that waits; called when an event was taken. */
  void made() {
    if (waiting.get() > 0 && mail.size() <= mail.capacity() / 2) {
      lock.lock();
      try {
        room.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
