package io.epi4j.runtime.data;

import io.epi4j.runtime.data.SourceOffer.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at the sources of one type of data from time to time: at all files as often as at the most
 * frequent source, and at each method as often as it wants to be asked.
 *
 * @param <V> the type of the data
 */
final class Polling<V> {
  private static final Duration FILES = Duration.ofSeconds(5);

  private final DataClock clock;
  private final Consumer<List<Slot<V>>> lookAtFiles;
  private final Consumer<Slot<V>> ask;
  private final List<Runnable> ends = new ArrayList<>(); // guarded by turns

  /**
   * Makes a polling that looks at nothing.
   *
   * @param clock tells when it is time
   * @param lookAtFiles looks at files
   * @param ask asks a method, which may take its time
   */
  Polling(DataClock clock, Consumer<List<Slot<V>>> lookAtFiles, Consumer<Slot<V>> ask) {
    this.clock = clock;
    this.lookAtFiles = lookAtFiles;
    this.ask = ask;
  }

  /** Looks at these sources from now on, and no longer at others. */
  void restart(List<Slot<V>> slots) {
    stop();
    List<Slot<V>> files =
        slots.stream().filter(slot -> !(slot.offer().origin() instanceof Origin.Method)).toList();
    if (!files.isEmpty()) {
      Duration period =
          slots.stream()
              .map(slot -> slot.offer().interval())
              .filter(interval -> !interval.isZero())
              .min(Comparator.naturalOrder())
              .orElse(FILES);
      repeat(files, period, () -> lookAtFiles.accept(files));
    }
    for (Slot<V> slot : slots) {
      Duration period = slot.offer().interval();
      if (slot.offer().origin() instanceof Origin.Method && !period.isZero()) {
        repeat(List.of(slot), period, () -> clock.aside(() -> ask.accept(slot)));
      }
    }
  }

  private void repeat(List<Slot<V>> slots, Duration period, Runnable look) {
    slots.forEach(slot -> slot.willLookIn(period));
    ends.add(
        clock.every(
            period,
            () -> {
              look.run();
              slots.forEach(slot -> slot.willLookIn(period));
            }));
  }

  /** Looks at nothing any more. */
  void stop() {
    ends.forEach(Runnable::run);
    ends.clear();
  }
}
