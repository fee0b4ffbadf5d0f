package io.epi4j.runtime.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/** A desk at which things are done when the test says so, at the time that the test says. */
final class ManualDesk implements Desk {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<Timer> timers = new ArrayList<>();
  private long nanos;
  private boolean closed;
  private boolean hasty;

  private record Timer(long at, Runnable task) {}

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(nanos);
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public boolean post(Runnable task) {
    if (hasty) {
      hasty = false;
      work();
    }
    return !closed && tasks.add(task);
  }

  @Override
  public Runnable after(Duration delay, Runnable task) {
    Timer timer = new Timer(nanos + delay.toNanos(), task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  /** Has it do what there is to do before it takes what is posted next. */
  void beHasty() {
    hasty = true;
  }

  /** Does all that there is to do. */
  void work() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  /** Has time pass, and does what there is to do when it is due. */
  void pass(Duration time) {
    long until = nanos + time.toNanos();
    work();
    while (true) {
      List<Timer> due = new ArrayList<>(timers);
      due.removeIf(timer -> timer.at() > until);
      if (due.isEmpty()) {
        break;
      }
      due.sort(Comparator.comparingLong(Timer::at));
      Timer next = due.get(0);
      timers.remove(next);
      nanos = next.at();
      next.task().run();
      work();
    }
    nanos = until;
  }

  int timers() {
    return timers.size();
  }

  @Override
  public void close() {
    closed = true;
  }
}
