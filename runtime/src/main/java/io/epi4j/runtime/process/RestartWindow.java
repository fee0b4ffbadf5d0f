package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times of the last restarts of a process: it slides, so a restart counts until exactly one
 * period after it.
 *
 * @param intensity how many there may be
 * @param times when there were some, in nanoseconds of any clock that goes evenly
 */
record RestartWindow(ProcessSpec.Intensity intensity, List<Long> times) {
  RestartWindow {
    times = List.copyOf(times);
  }

  /** Returns the window of a process that was not started again yet. */
  static RestartWindow of(ProcessSpec.Intensity intensity) {
    return new RestartWindow(intensity, List.of());
  }

  /** Returns the window with a restart at {@code now}; empty when that would be one too many. */
  Optional<RestartWindow> with(long now) {
    List<Long> recent = new ArrayList<>();
    for (long time : times) {
      if (Duration.ofNanos(now - time).compareTo(intensity.period()) < 0) {
        recent.add(time);
      }
    }
    if (recent.size() >= intensity.restarts()) {
      return Optional.empty();
    }
    recent.add(now);
    return Optional.of(new RestartWindow(intensity, recent));
  }
}
