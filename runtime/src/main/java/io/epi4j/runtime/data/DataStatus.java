package io.epi4j.runtime.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one type of data and its sources.
 *
 * @param service the service that the data belongs to
 * @param key its name among the data of the service
 * @param version the version of all data; empty where it was not read yet
 * @param sources its sources, in the order of the plugins
 */
public record DataStatus(String service, String key, String version, List<Source> sources) {
  /** Copies the list. */
  public DataStatus {
    sources = List.copyOf(sources);
  }

  /**
   * A source.
   *
   * @param plugin the id of the plugin
   * @param name what it is
   * @param keys how many keys its last good data has; empty where it had none yet
   * @param lastSuccess when it was good at a look for the last time
   * @param lastFailure when it failed for the last time, and how, as text
   * @param failing whether that failure still holds
   * @param nextLook when it will be looked at again; empty where nobody will
   */
  public record Source(
      String plugin,
      String name,
      Optional<Integer> keys,
      Optional<Instant> lastSuccess,
      Optional<String> lastFailure,
      boolean failing,
      Optional<Instant> nextLook) {
    static Source of(Slot<?> slot) {
      SourceState<?> known = slot.known();
      return new Source(
          slot.offer().plugin(),
          slot.offer().name(),
          known.data().map(data -> data.size()),
          known.lastSuccess(),
          known.lastFailure().map(failure -> failure.when() + " " + failure.message()),
          known.fault().isPresent(),
          slot.nextLook());
    }
  }
}
