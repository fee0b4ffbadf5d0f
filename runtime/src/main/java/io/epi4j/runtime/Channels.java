package io.epi4j.runtime;

import io.epi4j.manifest.MailboxEntry;
import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelHost;
import io.epi4j.runtime.channel.ChannelRegistry;
import io.epi4j.runtime.channel.ChannelStatus;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.EventSubscription;
import io.epi4j.runtime.channel.Listener;
import io.epi4j.runtime.channel.Mailbox;
import io.epi4j.runtime.channel.Origin;
import io.epi4j.runtime.plugin.GeneratedChannel;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.plugin.SubscriberMethod;
import io.epi4j.runtime.plugin.SubscriberMethods;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The channels of one {@code Epi}, and the plugins' methods that subscribe to them. */
final class Channels implements ChannelHost {
  /** How long the end of a plugin waits for what its mailboxes still have. */
  private static final Duration DRAIN = Duration.ofSeconds(1);

  private final Plugins plugins;
  private final Executor executor;
  private final ContainedFailures failures;
  private final boolean counting;
  private final SubscriberMethods methods;
  private final ChannelRegistry registry = ChannelRegistry.of(this);

  /** By plugin as it was found, and guarded by itself. */
  private final IdentityHashMap<PluginSpec, Listening> listening = new IdentityHashMap<>();

  Channels(
      Plugins plugins,
      Executor executor,
      ContainedFailures failures,
      Problems problems,
      boolean counting) {
    this.plugins = plugins;
    this.executor = executor;
    this.failures = failures;
    this.counting = counting;
    this.methods = new SubscriberMethods(plugins, problems);
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

  /** Has the plugins' methods subscribe, in the order of the plugins. */
  void start(Epi epi) {
    Set<Object> seen = new HashSet<>(); // what several plugins contribute is called once
    int place = 0;
    for (Lineup.Placed placed : plugins.lineup().active()) {
      PluginSpec plugin = placed.plugin();
      for (SubscriberEntry entry : plugin.events().subscribers()) {
        if (seen.add(List.of(plugin.loader(), entry.type(), entry.method(), entry.descriptor()))) {
          start(plugin, entry, place++, epi);
        }
      }
    }
  }

  private void start(PluginSpec plugin, SubscriberEntry entry, int place, Epi epi) {
    methods
        .of(plugin, entry)
        .ifPresent(
            method -> {
              Origin origin = new Origin(plugin.id(), entry.name(), place);
              try {
                subscribe(listening(plugin), origin, entry, method);
              } catch (IllegalArgumentException e) {
                methods.unusable(plugin, entry, e);
                return;
              }
              if (method.key().isPresent()) {
                knowKeys(method.event(), epi);
              }
            });
  }

  /**
   * Only the generated class knows the key of an event. One who publishes by the name of the
   * channel may never use that class; whoever else publishes does, so this may fail.
   */
  private static void knowKeys(Class<?> event, Epi epi) {
    try {
      GeneratedChannel.of(event, epi);
    } catch (ReflectiveOperationException | LinkageError e) {
      System.getLogger("io.epi4j.runtime")
          .log(Level.DEBUG, "The keys of " + event.getName() + " are not known yet.", e);
    }
  }

  private void subscribe(
      Listening plugin, Origin origin, SubscriberEntry entry, SubscriberMethod method) {
    Mailbox mailbox = entry.mailbox().map(plugin::mailbox).orElse(null);
    Object key = method.key().orElse(null);
    plugin.add(
        registry.subscribe(
            entry.channel(),
            method.event(),
            Listener.ofMethod(origin, key, mailbox, method.call(), method.takesList())));
  }

  private Listening listening(PluginSpec plugin) {
    synchronized (listening) {
      return listening.computeIfAbsent(plugin, none -> new Listening());
    }
  }

  /** Ends the subscriptions of a plugin. */
  void end(PluginSpec plugin) {
    Listening ended;
    synchronized (listening) {
      ended = listening.remove(plugin);
    }
    if (ended != null) {
      ended.end();
    }
  }

  /** Ends all subscriptions, and makes every later publish fail. */
  void close() {
    List<Listening> left;
    synchronized (listening) {
      left = List.copyOf(listening.values());
      listening.clear();
    }
    left.forEach(Listening::end);
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

  /** What a plugin listens with. It may be ended while it begins. */
  private static final class Listening {
    private final List<EventSubscription> subscriptions = new ArrayList<>();
    private final Map<String, Mailbox> mailboxes = new HashMap<>();
    private boolean ended;

    synchronized void add(EventSubscription subscription) {
      subscriptions.add(subscription);
      if (ended) {
        subscription.close();
      }
    }

    synchronized Mailbox mailbox(MailboxEntry entry) {
      return mailboxes.computeIfAbsent(
          entry.name(),
          name ->
              Mailbox.of(
                  entry.capacity(), entry.overflow(), Duration.ofMillis(entry.timeoutMillis())));
    }

    void end() {
      List<Mailbox> full;
      List<EventSubscription> open;
      synchronized (this) {
        ended = true;
        full = List.copyOf(mailboxes.values());
        open = List.copyOf(subscriptions);
      }
      full.forEach(mailbox -> mailbox.close(DRAIN));
      open.forEach(EventSubscription::close);
    }
  }
}
