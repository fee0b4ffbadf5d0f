package io.epi4j.runtime.callsite;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that stands still until a test moves it, and then runs what is due, on that thread. */
final class ManualClock implements PromotionClock {
  private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparingLong(Due::at));
  private long now;

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void after(long nanos, Runnable task) {
    due.add(new Due(now + nanos, task));
  }

  void pass(Duration time) {
    long end = now + time.toNanos();
    for (Due next = due.peek(); next != null && next.at() <= end; next = due.peek()) {
      due.remove(next);
      now = next.at();
      next.task().run();
    }
    now = end;
  }

  int waiting() {
    return due.size();
  }

  private record Due(long at, Runnable task) {}
}
