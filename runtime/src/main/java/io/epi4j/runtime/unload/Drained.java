package io.epi4j.runtime.unload;

import java.time.Duration;
import java.util.List;

/**
 * How a {@link Drain} of a loader ended.
 *
 * @param clean whether nobody is inside the loader's code, so that it may be closed; if not, it has
 *     to stay open, which harms nothing, while closing it would break late class loading
 * @param took how long it took
 * @param stacks the threads that are still inside, each with its frames, as text; empty when it is
 *     clean
 */
public record Drained(boolean clean, Duration took, List<String> stacks) {
  /** Copies the list. */
  public Drained {
    stacks = List.copyOf(stacks);
  }
}
