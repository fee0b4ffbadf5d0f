package io.epi4j;

/**
 * A change of what a plugin contributes, which {@link Plugin#changed} is told of.
 *
 * <pre>{@code
 * if (change instanceof DataChanged<?> data) {
 *   context.logger().log(Level.INFO, "{0} has new data for {1}", data.plugin(), data.key());
 * }
 * }</pre>
 */
public sealed interface Change permits DataChanged, ProvidersChanged {
  /** Returns the id of the plugin. */
  String plugin();

  /** Returns the service that is concerned. */
  String service();

  /** Returns what of the service is concerned. */
  String key();
}
