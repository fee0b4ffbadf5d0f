package io.epi4j.runtime.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one type of data and its sources.
 *
 * @param service the service that the data belongs to
 * @param key its name among the data of the service
 * @param version the version of all data; empty where it was not read yet
 * @param versions the versions of the data of each plugin
 * @param sources its sources, in the order of the plugins
 */
public record DataStatus(
    String service,
    String key,
    String version,
    Map<String, String> versions,
    List<Source> sources) {
  /** Copies map and list. */
  public DataStatus {
    versions = Map.copyOf(versions);
    sources = List.copyOf(sources);
  }

  static <V> DataStatus of(DataType<V> type, @Nullable DataSnapshot<V> now, List<Slot<V>> slots) {
    return new DataStatus(
        type.service(),
        type.key(),
        now == null ? "" : now.version(),
        now == null ? Map.of() : now.versions(),
        slots.stream().map(Source::of).toList());
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
          known
              .lastFailure()
              .map(
                  failure ->
                      failure.since().truncatedTo(ChronoUnit.SECONDS) + " " + failure.message()),
          known.fault().isPresent(),
          slot.nextLook());
    }
  }
}
