package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Data that the plugins of one {@code Epi} contribute, as it is now. The compiler writes a record
 * that implements this for each type of data.
 *
 * <pre>{@code
 * MetricDescriptionData metrics = MetricDescriptionData.of(epi);
 * metrics.first("search.latency").ifPresent(metric -> show(metric.desc()));
 * }</pre>
 *
 * <p>Any thread may ask. When the {@code Epi} has started, the data is there, and no query waits
 * for anything; one that comes earlier reads it. Each query sees the data of one moment; several
 * that belong together are asked of one {@link #snapshot()}. When the {@code Epi} is closed, all
 * throw {@link IllegalStateException}.
 *
 * @param <V> the type of the data
 */
public interface DataView<V> extends DataQueries<V> {
  /** Returns the data behind the view. */
  DataBinding<V> binding();

  /** Returns the data of this moment, which stays as it is. */
  default DataSnapshot<V> snapshot() {
    return binding().snapshot();
  }

  /**
   * Tells {@code listener} of every change from now on, once for each plugin whose data changed, in
   * the order of the plugins, when the change is in force already. One change is told after the
   * other, by the thread that saw it; a listener that takes long keeps the next change waiting. One
   * that throws is a problem in the report, and goes on being told.
   */
  default Subscription onChange(Consumer<? super DataChanged<V>> listener) {
    return binding().onChange(listener);
  }

  /**
   * Looks for changes now: reads every file that changed, as it is at this moment, and asks every
   * method, those without an interval too. When this returns, what was found is in force and told.
   * Called from inside a change that is being told, or from the constructor of a provider, it
   * returns at once, and looks afterwards.
   *
   * <p>In couch_epi: {@code couch_epi_module_keeper:reload/1}.
   *
   * @throws IllegalStateException when a method that provides data calls it
   */
  default void refresh() {
    binding().refresh();
  }

  @Override
  default Optional<V> value(String plugin, String key) {
    return snapshot().value(plugin, key);
  }

  @Override
  default Optional<V> first(String key) {
    return snapshot().first(key);
  }

  @Override
  default List<V> values(String key) {
    return snapshot().values(key);
  }

  @Override
  default List<V> all() {
    return snapshot().all();
  }

  @Override
  default Map<String, V> byPlugin(String key) {
    return snapshot().byPlugin(key);
  }

  @Override
  default Map<String, Map<String, V>> byPlugin() {
    return snapshot().byPlugin();
  }

  @Override
  default Map<String, Map<String, V>> byKey() {
    return snapshot().byKey();
  }

  @Override
  default Set<String> keys() {
    return snapshot().keys();
  }

  @Override
  default Set<String> plugins() {
    return snapshot().plugins();
  }

  @Override
  default String version() {
    return snapshot().version();
  }

  @Override
  default String version(String plugin) {
    return snapshot().version(plugin);
  }
}
