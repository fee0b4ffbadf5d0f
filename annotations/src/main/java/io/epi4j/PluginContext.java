package io.epi4j;

/**
 * What a plugin can ask about itself. Providers and plugin classes take it in their constructor:
 *
 * <pre>{@code
 * @EpiProvider
 * final class Search implements UrlHandlers {
 *   Search(PluginContext context) {
 *     context.logger().log(Level.DEBUG, "made for {0}", context.id());
 *   }
 * }
 * }</pre>
 *
 * <p>Any thread may use it. The runtime's {@code Epi.of(context)} gives the {@code Epi} that the
 * plugin belongs to, for plugins that call services themselves.
 */
public interface PluginContext {
  /** Returns the plugin's id. */
  String id();

  /** Returns the plugin's version; empty where neither the build nor the jar told one. */
  String version();

  /** Returns a logger named {@code epi4j.plugin.} and the plugin's id. */
  System.Logger logger();
}
