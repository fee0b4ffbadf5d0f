package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import io.epi4j.runtime.callsite.PromotionClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Ends subscriptions with the threads that they are bound to. It looks at them each second, and
 * only while there are any.
 */
final class ThreadEnds {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final PromotionClock clock;
  private final List<Bound> bound = new ArrayList<>(); // guarded by this
  private boolean looking; // guarded by this

  ThreadEnds(PromotionClock clock) {
    this.clock = clock;
  }

  synchronized void endWith(Thread thread, EventSubscription subscription, Executor executor) {
    bound.add(new Bound(Objects.requireNonNull(thread, "thread"), subscription));
    if (!looking) {
      lookLater(executor);
    }
  }

  /** Where the clock has no thread, the next subscription that is bound asks it again. */
  private synchronized void lookLater(Executor executor) {
    looking = false;
    clock.after(SECOND, () -> lookBy(executor));
    looking = true;
  }

  private void lookBy(Executor executor) {
    try {
      executor.execute(() -> look(executor));
    } catch (RejectedExecutionException e) { // it may be full, or its Epi is closed
      goOn(executor);
    }
  }

  private void look(Executor executor) {
    try {
      ended().forEach(Subscription::close);
    } finally {
      goOn(executor);
    }
  }

  private void goOn(Executor executor) {
    synchronized (this) {
      bound.removeIf(one -> !one.subscription().isOpen());
      looking = false;
      if (!bound.isEmpty()) {
        lookLater(executor);
      }
    }
  }

  private synchronized List<EventSubscription> ended() {
    bound.removeIf(one -> !one.subscription().isOpen());
    List<Bound> over = bound.stream().filter(Bound::isOver).toList();
    bound.removeAll(over);
    return over.stream().map(Bound::subscription).toList();
  }

  private record Bound(Thread thread, EventSubscription subscription) {
    boolean isOver() {
      return thread.getState() == Thread.State.TERMINATED;
    }
  }
}
