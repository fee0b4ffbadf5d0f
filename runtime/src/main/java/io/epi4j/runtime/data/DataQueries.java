package io.epi4j.runtime.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be asked of data that plugins contribute. Every answer is unmodifiable. Plugins come in
 * the operator's order, and the keys of one plugin in alphabetical order.
 *
 * <p>A key that a plugin ends in {@code *} is a pattern: it stands for every key that begins as it
 * does, unless the same plugin has the key itself, or a longer pattern for it. So {@code value},
 * {@code first}, {@code values} and {@code byPlugin} find what holds for a key, and the other
 * queries list keys and patterns as they were contributed.
 *
 * <p>What nobody contributes is answered with nothing, never with an error.
 *
 * @param <V> the type of the data
 */
public interface DataQueries<V> {
  /**
   * Returns what one plugin says for a key.
   *
   * <p>In couch_epi: {@code get_value/3}.
   */
  Optional<V> value(String plugin, String key);

  /**
   * Returns what the first plugin says that has the key, or a pattern for it.
   *
   * <pre>{@code
   * Optional<MetricDescription> latency = metrics.first("search.latency");
   * }</pre>
   */
  Optional<V> first(String key);

  /**
   * Returns what every plugin says for a key, at most one value of each.
   *
   * <p>In couch_epi: {@code get/2}.
   */
  List<V> values(String key);

  /**
   * Returns all values of all plugins.
   *
   * <p>In couch_epi: {@code dump/1}.
   */
  List<V> all();

  /**
   * Returns what every plugin says for a key, by the id of the plugin.
   *
   * <p>In couch_epi: {@code by_key/2}.
   */
  Map<String, V> byPlugin(String key);

  /**
   * Returns everything, by the id of the plugin and then by key; a plugin that has nothing is there
   * with nothing.
   *
   * <p>In couch_epi: {@code by_source/1}.
   */
  Map<String, Map<String, V>> byPlugin();

  /**
   * Returns everything, by key and then by the id of the plugin. Keys are in alphabetical order.
   *
   * <p>In couch_epi: {@code by_key/1}.
   */
  Map<String, Map<String, V>> byKey();

  /**
   * Returns the keys of all plugins, each once, in alphabetical order.
   *
   * <p>In couch_epi: {@code keys/1}.
   */
  Set<String> keys();

  /**
   * Returns the ids of the plugins that contribute, each once.
   *
   * <p>In couch_epi: {@code subscribers/1}.
   */
  Set<String> plugins();

  /**
   * Returns a text that is the same wherever the same plugins have the same data in the same order,
   * and another one otherwise; empty where no plugin contributes.
   */
  String version();

  /**
   * Returns a text that is the same wherever the plugin has the same data, and another one
   * otherwise; empty for a plugin that does not contribute.
   */
  String version(String plugin);
}
