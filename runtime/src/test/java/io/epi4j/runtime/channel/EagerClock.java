package io.epi4j.runtime.channel;

import io.epi4j.runtime.callsite.PromotionClock;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Promotes without any wait, when it is told to. */
final class EagerClock implements PromotionClock {
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicLong now = new AtomicLong();

  @Override
  public long nanoTime() {
    return now.addAndGet(2_000_000_000_000L); // it is always quiet long enough
  }

  @Override
  public void after(long nanos, Runnable task) {
    tasks.add(task);
  }

  void runAll() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
