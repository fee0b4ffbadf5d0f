package io.epi4j.runtime.data;

import io.epi4j.runtime.data.SourceOffer.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Looks at the sources of one type of data from time to time: at all files as often as at the most
 * frequent of them, and at each method as often as it wants to be asked. A look that takes longer
 * than that is not joined by a second one.
 *
 * @param <V> the type of the data
 */
final class Polling<V> {
  private static final Duration FILES = Duration.ofSeconds(5);

  private final DataClock clock;
  private final Consumer<List<Slot<V>>> look;

  // Guarded by this.
  private final List<Runnable> ends = new ArrayList<>();
  private boolean stopped;

  /**
   * Makes a polling that looks at nothing.
   *
   * @param clock tells when it is time
   * @param look looks at sources, which may take its time
   */
  Polling(DataClock clock, Consumer<List<Slot<V>>> look) {
    this.clock = clock;
    this.look = look;
  }

  /** Looks at these sources from now on, and no longer at others. */
  synchronized void restart(List<Slot<V>> slots) {
    end();
    if (stopped) {
      return;
    }
    List<Slot<V>> files =
        slots.stream().filter(slot -> !(slot.offer().origin() instanceof Origin.Method)).toList();
    files.stream()
        .map(slot -> slot.offer().interval())
        .map(interval -> interval.isZero() ? FILES : interval)
        .min(Comparator.naturalOrder())
        .ifPresent(period -> repeat(files, period));
    for (Slot<V> slot : slots) {
      Duration period = slot.offer().interval();
      if (slot.offer().origin() instanceof Origin.Method && !period.isZero()) {
        repeat(List.of(slot), period);
      }
    }
  }

  private void repeat(List<Slot<V>> slots, Duration period) {
    AtomicBoolean busy = new AtomicBoolean();
    slots.forEach(slot -> slot.willLookIn(period));
    ends.add(
        clock.every(
            period,
            () -> {
              slots.forEach(slot -> slot.willLookIn(period));
              if (busy.compareAndSet(false, true)) {
                clock.aside(() -> lookAt(slots, busy));
              }
            }));
  }

  private void lookAt(List<Slot<V>> slots, AtomicBoolean busy) {
    try {
      look.accept(slots);
    } finally {
      busy.set(false);
    }
  }

  /** Looks at nothing any more. */
  synchronized void stop() {
    stopped = true;
    end();
  }

  private void end() {
    ends.forEach(Runnable::run);
    ends.clear();
  }
}
