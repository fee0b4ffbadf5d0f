package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.callsite.PromotionClock;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock by which it is always quiet long enough, and every promotion lasted: so a test can
 * promote whenever it likes.
 */
final class EagerClock implements PromotionClock {
  private static final long LONG = TimeUnit.HOURS.toNanos(1);

  private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicLong now = new AtomicLong();

  @Override
  public long nanoTime() {
    return now.addAndGet(LONG);
  }

  @Override
  public void after(long nanos, Runnable task) {
    waiting.add(task);
  }

  /** Promotes the sites that wait for it. */
  void promote() {
    for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
      task.run();
    }
  }
}
