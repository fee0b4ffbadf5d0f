package io.epi4j.runtime.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock that stands still until a test moves it, and then runs what is due, on that thread. */
final class ManualDataClock implements DataClock {
  private final List<Due> due = new ArrayList<>();
  private Instant now = Instant.now().plusSeconds(3600); // when all files are long settled
  private long made;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Runnable every(Duration period, Runnable task) {
    Due first = new Due(now.plus(period), made++, period, task);
    due.add(first);
    return () -> due.removeIf(each -> each.task() == task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    due.add(new Due(now.plus(delay), made++, Duration.ZERO, task));
  }

  @Override
  public void aside(Runnable task) {
    task.run();
  }

  @Override
  public void close() {
    due.clear();
  }

  void pass(Duration time) {
    Instant end = now.plus(time);
    for (Due next = next(end); next != null; next = next(end)) {
      due.remove(next);
      now = next.at();
      if (!next.period().isZero()) {
        due.add(new Due(now.plus(next.period()), made++, next.period(), next.task()));
      }
      next.task().run();
    }
    now = end;
  }

  private @Nullable Due next(Instant end) {
    return due.stream()
        .filter(each -> !each.at().isAfter(end))
        .min(Comparator.comparing(Due::at).thenComparing(Due::number))
        .orElse(null);
  }

  int waiting() {
    return due.size();
  }

  private record Due(Instant at, long number, Duration period, Runnable task) {}
}
