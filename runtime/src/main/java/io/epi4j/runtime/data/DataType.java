package io.epi4j.runtime.data;

/**
 * A type of data as its generated view knows it.
 *
 * @param type the record
 * @param service the service that the data belongs to
 * @param key the name of the data among those of its service
 * @param <V> the record
 */
public record DataType<V>(Class<V> type, String service, String key) {
  @Override
  public String toString() {
    return service + "/" + key;
  }
}
