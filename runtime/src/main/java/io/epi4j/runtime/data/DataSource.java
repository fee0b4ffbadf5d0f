package io.epi4j.runtime.data;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where one plugin's data comes from. It is used by one thread at a time.
 *
 * @param <V> the type of the data
 */
interface DataSource<V> {
  /**
   * Returns the data; empty where nothing changed since the last look, be that good or bad.
   *
   * @param wait whether to wait, by telling that there is no change yet, for the end of a change
   *     that is under way
   * @throws DataException when the data is missing or wrong
   */
  Optional<Map<String, V>> look(boolean wait) throws DataException;

  /** Returns when to look again, where a change was under way at the last look; else zero. */
  default Duration pause() {
    return Duration.ZERO;
  }

  /** Ends the watching of files. */
  default void close() {}
}
