package io.epi4j;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The data of one plugin changed.
 *
 * <pre>{@code
 * change.of(MetricDescription.class).ifPresent(metrics -> metrics.removed().keySet().forEach(this::forget));
 * }</pre>
 *
 * <p>In couch_epi: the arguments of {@code notify/3}.
 *
 * @param plugin the id of the plugin
 * @param type the type of the data
 * @param service the service of the data
 * @param key the name of the data among those of its service
 * @param before what the plugin contributed until now; empty when it is told for the first time
 * @param after what it contributes from now on; empty when it no longer does
 * @param <V> the type of the data
 */
public record DataChanged<V>(
    String plugin,
    Class<V> type,
    String service,
    String key,
    Map<String, V> before,
    Map<String, V> after)
    implements Change {
  /** Makes both maps unmodifiable; they keep their order. */
  public DataChanged {
    before = Collections.unmodifiableMap(before);
    after = Collections.unmodifiableMap(after);
  }

  /** Returns this change where it is one of data of that type. */
  @SuppressWarnings("unchecked") // the type is the same
  public <T> Optional<DataChanged<T>> of(Class<T> wanted) {
    return wanted == type ? Optional.of((DataChanged<T>) this) : Optional.empty();
  }

  /** Returns what was not there before, in the order of its keys. */
  public Map<String, V> added() {
    return Differences.without(after, before);
  }

  /** Returns what is no longer there, in the order of its keys. */
  public Map<String, V> removed() {
    return Differences.without(before, after);
  }

  /** Returns what is there as before, but different, in the order of its keys. */
  public Map<String, Altered<V>> altered() {
    return Differences.altered(before, after);
  }

  /**
   * The value of a key that was altered.
   *
   * @param before what it was
   * @param after what it is now
   * @param <V> the type of the data
   */
  public record Altered<V>(V before, V after) {}
}
