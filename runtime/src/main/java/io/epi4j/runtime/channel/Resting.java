package io.epi4j.runtime.channel;

import io.epi4j.runtime.callsite.PromotionClock;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the channel that was left last by its name for a little while, if it has a generated class:
 * should somebody come again soon, the names are not changed at all, which would cost as much as
 * all else that is done under the lock.
 *
 * <p>Whoever looks for a name has it forgotten before, where that makes a difference: so a channel
 * that rests takes its name from nobody. All but looking {@linkplain #live(Object, Class) one} up
 * is done under the lock of the {@link ChannelRegistry}.
 */
final class Resting {
  private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(100);

  private final KnownChannels known;
  private final PromotionClock clock;
  private final ReentrantLock lock;
  private @Nullable Subscribers<?> channel;
  private boolean awaited;

  Resting(KnownChannels known, PromotionClock clock, ReentrantLock lock) {
    this.known = known;
    this.clock = clock;
    this.lock = lock;
  }

  /** Keeps a channel that was changed, or forgets it, now or a little later. */
  void keep(Subscribers<?> changed) {
    if (changed.typed() == null || changed.isUsed() || !isAwaited()) {
      known.keep(changed);
    } else if (channel != changed) {
      end();
      channel = changed;
    }
  }

  /** Forgets the channel that rests, unless one asks for that channel itself. */
  void makeRoomFor(ChannelBinding<?> binding) {
    if (!(binding instanceof TypedBinding<?> typed && typed.known().isKept())) {
      end();
    }
  }

  /** Returns all channels that are used. */
  List<Subscribers<?>> live() {
    end();
    return known.live();
  }

  /**
   * Returns the subscribers of a name, or null where there are none. Publishers ask for that, and
   * need no lock but where their events are not those of the channel.
   */
  <E> @Nullable Subscribers<E> live(Object name, Class<E> type) {
    try {
      return known.live(name, type);
    } catch (IllegalArgumentException e) {
      lock.lock();
      try {
        if (channel == null) {
          throw e;
        }
        end(); // it may be that one
      } finally {
        lock.unlock();
      }
      return known.live(name, type);
    }
  }

  /** Forgets the channel that rests, if it has not been used again. */
  void end() {
    Subscribers<?> last = channel;
    channel = null;
    if (last != null) {
      known.keep(last);
    }
  }

  /** Returns whether the end of the rest is seen to, which takes a thread. */
  private boolean isAwaited() {
    if (!awaited) {
      WeakReference<Resting> rest = new WeakReference<>(this); // nor is its Epi held
      try {
        clock.after(A_WHILE, () -> over(rest.get()));
        awaited = true;
      } catch (RejectedExecutionException | OutOfMemoryError e) { // no thread can be made
        return false;
      }
    }
    return true;
  }

  private static void over(@Nullable Resting rest) {
    if (rest != null) {
      rest.lock.lock();
      try {
        rest.awaited = false;
        rest.end();
      } finally {
        rest.lock.unlock();
      }
    }
  }
}
