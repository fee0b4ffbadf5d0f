package io.epi4j.runtime.channel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue of events and those for whom they are, for many threads on either side. It makes
 * no object for an event.
 *
 * <p>This is Dmitry Vyukov's bounded queue: each place has a number that says whose turn it is. A
 * place at the position {@code p} may be filled when its number is {@code p}, and then gets {@code
 * p + 1}; it may be emptied when it is {@code p + 1}, and then gets {@code p} plus the capacity,
 * the position at which it is filled next. Head and tail are claimed by compare-and-set, so each
 * position is filled by one thread and emptied by one.
 */
final class Mail {
  private static final VarHandle NUMBERS = MethodHandles.arrayElementVarHandle(long[].class);

  /** Head and tail, so far from each other that they share no cache line. */
  private final AtomicLongArray ends = new AtomicLongArray(48);

  private static final int HEAD = 16;
  private static final int TAIL = 32;

  private final int mask;
  private final long[] numbers;
  private final @Nullable Registration<?>[] receivers;
  private final @Nullable Object[] events;

  /**
   * Makes an empty queue.
   *
   * @param capacity a power of two, at least 2
   */
  Mail(int capacity) {
    this.mask = capacity - 1;
    this.numbers = new long[capacity];
    this.receivers = new Registration<?>[capacity];
    this.events = new Object[capacity];
    for (int i = 0; i < capacity; i++) {
      numbers[i] = i;
    }
    VarHandle.releaseFence();
  }

  /** Adds an event; returns false where there is no room. */
  boolean offer(Registration<?> receiver, Object event) {
    while (true) {
      long position = ends.get(TAIL);
      int place = (int) position & mask;
      long number = (long) NUMBERS.getAcquire(numbers, place);
      if (number < position) {
        return false;
      }
      if (number == position && ends.compareAndSet(TAIL, position, position + 1)) {
        receivers[place] = receiver;
        events[place] = event;
        NUMBERS.setRelease(numbers, place, position + 1);
        return true;
      }
    }
  }

  /** Claims the oldest event, which {@link #release} gives up; negative where there is none. */
  long claim() {
    while (true) {
      long position = ends.get(HEAD);
      long number = (long) NUMBERS.getAcquire(numbers, (int) position & mask);
      if (number <= position) {
        return -1;
      }
      if (number == position + 1 && ends.compareAndSet(HEAD, position, position + 1)) {
        return position;
      }
    }
  }

  /** Returns for whom a claimed event is. */
  Registration<?> receiver(long position) {
    Registration<?> receiver = receivers[(int) position & mask];
    if (receiver == null) {
      throw new IllegalStateException("position " + position + " is not claimed");
    }
    return receiver;
  }

  /** Returns a claimed event. */
  Object event(long position) {
    Object event = events[(int) position & mask];
    if (event == null) {
      throw new IllegalStateException("position " + position + " is not claimed");
    }
    return event;
  }

  /** Makes room where a claimed event was. */
  void release(long position) {
    int place = (int) position & mask;
    receivers[place] = null;
    events[place] = null;
    NUMBERS.setRelease(numbers, place, position + mask + 1);
  }

  /** Returns whether nothing is there, nor being added. */
  boolean isEmpty() {
    return ends.get(HEAD) >= ends.get(TAIL);
  }

  /** Returns how many events are there, about. */
  int size() {
    return (int) Math.max(0, ends.get(TAIL) - ends.get(HEAD));
  }

  int capacity() {
    return mask + 1;
  }
}
