package io.epi4j.runtime.channel;

import io.epi4j.Overflow;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * A bounded queue in which events wait for subscribers that the publisher shall not wait for.
 *
 * <pre>{@code
 * Mailbox mailbox = Mailbox.of(1024, Overflow.DROP_OLDEST);
 * Subscription subscription = events.subscribe(mailbox, event -> store(event));
 * }</pre>
 *
 * <p>One subscriber may use it, or several, of one channel or of many of the same {@code Epi}. They
 * are called one at a time, never two at once, and get what one thread published in the order in
 * which it did. The calls are made by threads of the {@code Epi}, virtual ones where Java has them,
 * and by the executor that it was given; while nothing waits, no thread is held.
 *
 * <p>It ends with its {@code Epi}, and what waits then is dropped.
 *
 * <p>A subscriber that throws goes on with the next event, and the error handler is told.
 *
 * <p>In couch_events: the mailbox of the process that listens, which has no bound there.
 */
public final class Mailbox implements AutoCloseable {
  private static final int LARGEST = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Mail mail;
  private final Room room;
  private final Carrier carrier;
  private final Set<Registration<?>> subscribers = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  // Guarded by this.
  private int joining;
  private boolean used;

  private Mailbox(Mail mail, Overflow overflow, Duration timeout) {
    this.mail = mail;
    this.carrier = new Carrier(mail, this::madeRoom);
    this.room = new Room(mail, carrier, overflow, Room.nanos(timeout));
  }

  /**
   * Makes a mailbox; where it {@linkplain Overflow#BLOCK blocks}, a publisher waits for up to five
   * seconds.
   *
   * @param capacity how many events can wait; rounded up to a power of two, and at least 2
   * @param overflow what becomes of an event that comes when it is full
   * @throws IllegalArgumentException when the capacity is less than 1 or more than 2^20
   */
  public static Mailbox of(int capacity, Overflow overflow) {
    return of(capacity, overflow, PATIENCE);
  }

  /**
   * Makes a mailbox.
   *
   * @param capacity how many events can wait; rounded up to a power of two, and at least 2
   * @param overflow what becomes of an event that comes when it is full
   * @param timeout how long a publisher waits at most where it {@linkplain Overflow#BLOCK blocks}
   * @throws IllegalArgumentException when the capacity is less than 1 or more than 2^20, or the
   *     timeout is negative
   */
  public static Mailbox of(int capacity, Overflow overflow, Duration timeout) {
    if (capacity < 1 || capacity > LARGEST) {
      throw new IllegalArgumentException(
          "A mailbox has room for 1 to " + LARGEST + " events, not for " + capacity + ".");
    }
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("No timeout is negative, as " + timeout + " is.");
    }
    int rounded = Math.max(2, Integer.highestOneBit(capacity - 1) * 2);
    return new Mailbox(new Mail(rounded), Objects.requireNonNull(overflow, "overflow"), timeout);
  }

  /** Returns for how many events there is room. */
  public int capacity() {
    return mail.capacity();
  }

  /** Returns how many events wait. */
  public int waiting() {
    return mail.size();
  }

  /**
   * Ends its subscriptions, and drops what waits. A call that runs goes on; no other begins.
   * Closing twice does nothing.
   */
  @Override
  public void close() {
    closed = true;
    subscribers.forEach(Registration::close);
    carrier.end();
    carrier.wake(); // to count what is dropped, and let go of it
  }

  /**
   * Ends its subscriptions, has what waits delivered, and drops what is left when {@code limit} is
   * over. A subscriber that calls this from its own mailbox does not wait: what waits is delivered
   * when it returns.
   *
   * @return whether all was delivered
   */
  public boolean close(Duration limit) {
    closed = true;
    List<Registration<?>> ended = List.copyOf(subscribers);
    ended.forEach(Registration::leave);
    if (carrier.isThisThread()) {
      return false;
    }
    boolean drained = carrier.drained(limit);
    ended.forEach(Registration::close);
    close();
    return drained;
  }

  /**
   * Binds it to the threads of an {@code Epi}, and has a subscriber join; it stays as free as it
   * was when that fails.
   */
  <E> Registration<E> join(
      Executor threads, Object channel, Supplier<Registration<E>> subscribing) {
    join(threads, channel);
    try {
      Registration<E> made = subscribing.get();
      joined(made);
      return made;
    } catch (RuntimeException e) { // nobody was added
      refused();
      throw e;
    }
  }

  /**
   * Binds it to the threads of an {@code Epi}, before a subscriber joins. Whoever calls this tells
   * afterwards whether the subscriber {@linkplain #joined has joined} or {@linkplain #refused not}.
   */
  void join(Executor threads, Object channel) {
    if (closed) {
      throw new IllegalStateException(
          "The mailbox is closed, so channel " + channel + " takes no subscriber for it.");
    }
    if (!isBound(threads)) {
      throw new IllegalArgumentException(
          "The mailbox serves another Epi already. Make one mailbox for each.");
    }
  }

  private synchronized boolean isBound(Executor threads) {
    boolean bound = carrier.runBy(threads);
    joining += bound ? 1 : 0;
    return bound;
  }

  /** Is told that a subscriber could not join; it is free for any {@code Epi} if none ever has. */
  synchronized void refused() {
    joining--;
    if (joining == 0 && !used) {
      carrier.release();
    }
  }

  private synchronized void used() {
    joining--;
    used = true;
  }

  /** Has a subscriber that joined end with the mailbox. */
  void joined(Registration<?> subscriber) {
    used();
    subscribers.add(subscriber);
    if (closed) {
      subscriber.close();
    }
    if (!subscriber.isOpen()) { // it may have ended before it came here
      subscribers.remove(subscriber);
    }
  }

  /** Forgets a subscriber that ended. */
  void left(Registration<?> subscriber) {
    subscribers.remove(subscriber);
  }

  /** Adds an event, or does with it what is done when it is full. */
  <E> void post(Registration<E> receiver, E event) {
    if (!mail.offer(receiver, event)) {
      room.make(receiver, event);
    }
    carrier.wake();
  }

  private void madeRoom() {
    room.made();
  }
}
