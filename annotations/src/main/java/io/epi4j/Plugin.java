package io.epi4j;

import java.util.List;

/**
 * What a plugin is told of its own life. The class that carries {@link EpiPlugin} may implement it;
 * every method has a default.
 *
 * <pre>{@code
 * @EpiPlugin("search")
 * final class SearchPlugin implements Plugin {
 *   @Override
 *   public void started(PluginContext context) {
 *     context.logger().log(Level.INFO, "search {0} is ready", context.version());
 *   }
 * }
 * }</pre>
 *
 * <p>One instance is made for each {@code Epi}, by a constructor that takes nothing or a {@link
 * PluginContext}. When the class is a provider too, that instance serves as both.
 *
 * <p>In couch_epi: the behaviour {@code couch_epi_plugin}.
 */
public interface Plugin {
  /**
   * Called once, by the thread that starts the {@code Epi} or loads it later, when all plugins are
   * known and those that this one {@linkplain EpiPlugin#requires() requires} have started. A plugin
   * that throws here is taken out, together with those that require it, and the report tells why.
   * When it takes the place of another version, that one is still in force meanwhile, for all but
   * the services, data and channels whose types the plugin declares itself.
   *
   * @param context the plugin's own context
   * @throws Exception when the plugin cannot work
   */
  default void started(PluginContext context) throws Exception {}

  /**
   * Returns the processes that run for as long as the plugin is active, in the order in which they
   * start. Called once, after {@link #started}, which does not wait for them.
   *
   * <p>They are merged with the list of the application and with those of the plugins before this
   * one: a process takes the place of one with the same id, and is the last where there is none.
   *
   * <p>In couch_epi: {@code processes/0}.
   *
   * @throws Exception when the plugin cannot work; it is then taken out as when it fails to start,
   *     and {@link #stopped} is called, since it had started
   */
  default List<ProcessSpec> processes() throws Exception {
    return List.of();
  }

  /**
   * Called after something changed that this plugin contributes, once for each change and one at a
   * time; what it contributes at the start is told as a change from nothing, when all plugins have
   * started. The change is in force already. When this throws, that is reported, the change stays,
   * and the other plugins are told all the same.
   *
   * <p>The thread is that which saw the change, and no other change is seen before this returns: do
   * what takes long elsewhere.
   *
   * <p>In couch_epi: {@code notify/3}.
   *
   * @param change what changed
   * @throws Exception when the plugin cannot follow the change
   */
  default void changed(Change change) throws Exception {}

  /**
   * Called before another version of this plugin is started in its place, and before it is taken
   * out while the application runs: here it lets go of what only one may hold, a port or a lock.
   * What it contributes is still called, until the other one is in force. When this throws, the
   * other one is refused, and this one stays.
   *
   * @throws Exception when it cannot let go
   */
  default void quiesce() throws Exception {}

  /**
   * Called when the other version, for which {@link #quiesce} was called, failed: this one stays,
   * and takes back what it let go of. When this throws, that is reported.
   *
   * @throws Exception when it cannot go on
   */
  default void resume() throws Exception {}

  /**
   * Called once, by the thread that closes the {@code Epi} or replaces it, in the reverse order of
   * the starts; not called for a plugin that did not start. Its processes, its subscriptions and
   * what it had from its {@link PluginContext} have ended by then. When this throws, that is
   * reported, and the others are stopped all the same.
   *
   * @throws Exception when stopping failed
   */
  default void stopped() throws Exception {}
}
