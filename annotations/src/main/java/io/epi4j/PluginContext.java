package io.epi4j;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * What a plugin can ask about itself, and threads, timers and resources that end with it. Providers
 * and plugin classes take it in their constructor:
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
 *
 * <p>When the plugin ends, its processes are stopped first, the last one first; then the tasks of
 * the {@linkplain #scheduler() scheduler} are cancelled, and the {@linkplain #threads() threads}
 * are interrupted, and waited for; then its subscriptions end, and what it {@linkplain #own owns}
 * is closed. Only then is {@link Plugin#stopped} called. From then on this gives out nothing more.
 */
public interface PluginContext {
  /** Returns the plugin's id. */
  String id();

  /** Returns the plugin's version; empty where neither the build nor the jar told one. */
  String version();

  /** Returns the plugin's place among the active ones, 0 for the first; -1 when it is none. */
  int order();

  /** Returns a logger named {@code epi4j.plugin.} and the plugin's id. */
  System.Logger logger();

  /**
   * Returns what makes threads that end with the plugin. They are daemons named {@code epi4j-}, the
   * plugin's id and a number, their context class loader is that of the plugin, and they are
   * interrupted when it ends. One that does not end within 5 seconds is reported with its stack.
   *
   * <p>For work that is to be restarted when it fails there are {@link Plugin#processes}.
   *
   * @throws IllegalStateException when the plugin has ended, as does its {@code newThread}
   */
  ThreadFactory threads();

  /**
   * Returns a scheduler that ends with the plugin; it is made on first use and has one thread. A
   * task that fails is reported.
   *
   * @throws IllegalStateException when the plugin has ended
   */
  ScheduledExecutorService scheduler();

  /**
   * Has a resource closed when the plugin ends, the last one first: a subscription, a connection,
   * or a lambda that does what has to be done.
   *
   * <pre>{@code
   * context.own(events.subscribe("accounts", this::on));
   * context.own(() -> Files.delete(lockFile));
   * }</pre>
   *
   * @param resource what is to be closed
   * @return the same
   * @throws IllegalStateException when the plugin has ended; the resource is closed first
   */
  <T extends AutoCloseable> T own(T resource);
}
