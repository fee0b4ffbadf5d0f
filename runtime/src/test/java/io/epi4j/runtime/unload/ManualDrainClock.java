package io.epi4j.runtime.unload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that stands still until a test moves it, and then runs what is due, on that thread. */
final class ManualDrainClock implements DrainClock {
  private final List<Due> due = new ArrayList<>();
  private long now = 42;

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void after(Duration delay, Runnable task) {
    due.add(new Due(now + Math.max(0, delay.toNanos()), task));
  }

  void pass(Duration time) {
    long end = now + time.toNanos();
    for (Optional<Due> next = next(end); next.isPresent(); next = next(end)) {
      due.remove(next.get());
      now = next.get().at();
      next.get().task().run();
    }
    now = end;
  }

  private Optional<Due> next(long end) {
    return due.stream().filter(each -> each.at() <= end).min(Comparator.comparing(Due::at));
  }

  private record Due(long at, Runnable task) {}
}
