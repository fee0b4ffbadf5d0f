package io.epi4j.runtime.data;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a source after a look at it.
 *
 * @param look how many looks there were
 * @param data the last good data
 * @param fault what is wrong with the present data, if anything
 * @param lastSuccess when it was good at a look for the last time
 * @param lastFailure when it was not, and that was new
 * @param <V> the type of the data
 */
record SourceState<V>(
    long look,
    Optional<Map<String, V>> data,
    Optional<DataException> fault,
    Optional<Instant> lastSuccess,
    Optional<Failure> lastFailure) {
  static <V> SourceState<V> unknown() {
    return new SourceState<>(
        0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  SourceState<V> unchanged(Instant now) {
    return new SourceState<>(
        look + 1, data, fault, fault.isEmpty() ? Optional.of(now) : lastSuccess, lastFailure);
  }

  SourceState<V> good(Map<String, V> next, Instant now) {
    return new SourceState<>(
        look + 1, Optional.of(next), Optional.empty(), Optional.of(now), lastFailure);
  }

  SourceState<V> bad(DataException next, Instant now) {
    return new SourceState<>(
        look + 1,
        data,
        Optional.of(next),
        lastSuccess,
        Optional.of(new Failure(now, String.valueOf(next.getMessage()))));
  }

  /**
   * A failure.
   *
   * @param when when it was seen
   * @param message what it was
   */
  record Failure(Instant when, String message) {}
}
