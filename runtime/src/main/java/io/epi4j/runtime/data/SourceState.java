package io.epi4j.runtime.data;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a source after a look at it.
 *
 * @param look how many looks there were
 * @param failures how many of them found something wrong anew
 * @param data the last good data
 * @param fault what is wrong with the present data, if anything
 * @param lastSuccess when it was good at a look for the last time
 * @param lastFailure what was wrong for the last time, and since when
 * @param <V> the type of the data
 */
record SourceState<V>(
    long look,
    long failures,
    Optional<Map<String, V>> data,
    Optional<DataException> fault,
    Optional<Instant> lastSuccess,
    Optional<Failure> lastFailure) {
  static <V> SourceState<V> unknown() {
    return new SourceState<>(
        0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  SourceState<V> unchanged(Instant now) {
    return new SourceState<>(
        look + 1,
        failures,
        data,
        fault,
        fault.isEmpty() ? Optional.of(now) : lastSuccess,
        lastFailure);
  }

  SourceState<V> good(Map<String, V> next, Instant now) {
    return new SourceState<>(
        look + 1, failures, Optional.of(next), Optional.empty(), Optional.of(now), lastFailure);
  }

  SourceState<V> bad(DataException next, Instant now) {
    boolean known = fault.isPresent() && fault.get().isSameAs(next);
    return new SourceState<>(
        look + 1,
        failures + 1,
        data,
        Optional.of(next),
        lastSuccess,
        known ? lastFailure : Optional.of(new Failure(now, next.text())));
  }

  /**
   * A failure.
   *
   * @param since when it was seen first
   * @param message what it was
   */
  record Failure(Instant since, String message) {}
}
