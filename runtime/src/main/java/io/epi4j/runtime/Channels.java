package io.epi4j.runtime;

import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelHost;
import io.epi4j.runtime.channel.ChannelRegistry;
import io.epi4j.runtime.channel.ChannelStatus;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The channels of one {@code Epi}, and the plugins' methods that subscribe to them. Many programs
 * have none, so what keeps channels is made when somebody first asks for one.
 */
final class Channels implements ChannelHost {
  private final Plugins plugins;
  private final Executor executor;
  private final ContainedFailures failures;
  private final Problems problems;
  private final boolean counting;

  // Written under the lock of this.
  private volatile @Nullable ChannelRegistry registry;
  private volatile @Nullable PluginSubscribers subscribers;
  private boolean closed;

  Channels(
      Plugins plugins,
      Executor executor,
      ContainedFailures failures,
      Problems problems,
      boolean counting) {
    this.plugins = plugins;
    this.executor = executor;
    this.failures = failures;
    this.problems = problems;
    this.counting = counting;
  }

  /** Has the plugins' methods subscribe, in the order of the plugins. */
  void start(Epi epi) {
    for (PluginSpec plugin : plugins.lineup().plugins()) {
      if (!plugin.events().subscribers().isEmpty()) {
        ofPlugins().start(epi);
        return;
      }
    }
  }

  <E> ChannelBinding<E> bind(ChannelType<E> type) {
    return registry().bind(type);
  }

  <E> Channel<E> named(Object name, Class<E> type) {
    return registry().named(name, type);
  }

  private ChannelRegistry registry() {
    ChannelRegistry there = registry;
    return there != null ? there : made();
  }

  private synchronized ChannelRegistry made() {
    ChannelRegistry made = registry;
    if (made == null) {
      made = ChannelRegistry.of(this);
      if (closed) {
        made.close();
      }
      registry = made;
    }
    return made;
  }

  /** Returns the channels that someone listens to now. */
  List<ChannelStatus> statuses() {
    ChannelRegistry there = registry;
    return there == null ? List.of() : there.statuses();
  }

  /** Returns the plugins' methods that subscribe. */
  synchronized PluginSubscribers ofPlugins() {
    PluginSubscribers there = subscribers;
    if (there == null) {
      there = new PluginSubscribers(plugins, made(), problems);
      subscribers = there;
    }
    return there;
  }

  /** Ends the subscriptions of a plugin; {@link PluginSubscribers#end} tells how. */
  void end(PluginSpec plugin, Duration limit) {
    PluginSubscribers there = subscribers;
    if (there != null) {
      there.end(plugin, limit);
    }
  }

  /**
   * Ends all subscriptions, and makes every later publish fail.
   *
   * @param limit how long to wait for what is in the mailboxes of plugins
   */
  void close(Duration limit) {
    synchronized (this) {
      closed = true;
    }
    PluginSubscribers methods = subscribers;
    if (methods != null) {
      methods.endAll(limit);
    }
    ChannelRegistry channels = registry;
    if (channels != null) {
      channels.close();
    }
  }

  @Override
  public Executor executor() {
    return executor;
  }

  @Override
  public boolean isCounting() {
    return counting;
  }

  @Override
  public void failed(DeliveryFailure failure, @Nullable ErrorHandler handler) {
    failures.undelivered(failure, handler);
  }

  @Override
  public void demandFailed(Object channel, Throwable error) {
    failures.demandFailed(channel, error);
  }
}
