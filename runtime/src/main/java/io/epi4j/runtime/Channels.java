package io.epi4j.runtime;

import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelHost;
import io.epi4j.runtime.channel.ChannelRegistry;
import io.epi4j.runtime.channel.ChannelStatus;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The channels of one {@code Epi}, and the plugins' methods that subscribe to them. */
final class Channels implements ChannelHost {
  private final Executor executor;
  private final ContainedFailures failures;
  private final boolean counting;
  private final ChannelRegistry registry = ChannelRegistry.of(this);
  private final PluginSubscribers subscribers;

  Channels(
      Plugins plugins,
      Executor executor,
      ContainedFailures failures,
      Problems problems,
      boolean counting) {
    this.executor = executor;
    this.failures = failures;
    this.counting = counting;
    this.subscribers = new PluginSubscribers(plugins, registry, problems);
  }

  <E> ChannelBinding<E> bind(ChannelType<E> type) {
    return registry.bind(type);
  }

  <E> Channel<E> named(Object name, Class<E> type) {
    return registry.named(name, type);
  }

  /** Returns the channels that someone listens to now. */
  List<ChannelStatus> statuses() {
    return registry.statuses();
  }

  /** Returns the plugins' methods that subscribe. */
  PluginSubscribers ofPlugins() {
    return subscribers;
  }

  /**
   * Ends all subscriptions, and makes every later publish fail.
   *
   * @param limit how long to wait for what is in the mailboxes of plugins
   */
  void close(Duration limit) {
    subscribers.endAll(limit);
    registry.close();
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
