package io.epi4j.runtime;

import io.epi4j.manifest.MailboxEntry;
import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.channel.ChannelRegistry;
import io.epi4j.runtime.channel.EventSubscription;
import io.epi4j.runtime.channel.Listener;
import io.epi4j.runtime.channel.Mailbox;
import io.epi4j.runtime.channel.Origin;
import io.epi4j.runtime.channel.Replacement;
import io.epi4j.runtime.generation.PlannedGeneration;
import io.epi4j.runtime.plugin.GeneratedChannel;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.plugin.SubscriberMethod;
import io.epi4j.runtime.plugin.SubscriberMethods;
import io.epi4j.runtime.problem.Problems;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The methods of plugins that subscribe to channels. */
final class PluginSubscribers {
  /** How many subscribers a plugin may have until those of the next one come. */
  private static final int ROOM = 1 << 12;

  private final Plugins plugins;
  private final ChannelRegistry registry;
  private final Problems problems;

  /** By plugin as it was found, and guarded by itself. */
  private final IdentityHashMap<PluginSpec, Listening> listening = new IdentityHashMap<>();

  PluginSubscribers(Plugins plugins, ChannelRegistry registry, Problems problems) {
    this.plugins = plugins;
    this.registry = registry;
    this.problems = problems;
  }

  /** Has the plugins' methods subscribe, in the order of the plugins. */
  void start(Epi epi) {
    Lineup lineup = plugins.lineup();
    List<Ready> ready = prepare(plugins, lineup.plugins(), problems);
    if (!ready.isEmpty()) {
      replacement(lineup, List.of(), ready).apply(Set.of()).run();
      ready.forEach(one -> one.knowKeys(epi));
    }
  }

  /**
   * Finds the methods of plugins that begin, and makes the objects on which they are called.
   *
   * @param of the plugins among which these are
   * @param begun the plugins
   * @param to takes what is wrong
   */
  List<Ready> prepare(Plugins of, Collection<PluginSpec> begun, Problems to) {
    SubscriberMethods methods = new SubscriberMethods(of, to);
    Set<Object> seen = new HashSet<>(); // what several plugins contribute is called once
    List<Ready> ready = new ArrayList<>();
    for (PluginSpec plugin : begun) {
      for (SubscriberEntry entry : plugin.events().subscribers()) {
        if (seen.add(List.of(plugin.loader(), entry.type(), entry.method(), entry.descriptor()))) {
          methods
              .of(plugin, entry)
              .ifPresent(method -> ready.add(new Ready(plugin, entry, method)));
        }
      }
    }
    return ready;
  }

  /** Lets plugins that start use channels of their own events before these are in force. */
  void expect(PlannedGeneration planned) {
    registry.replacement().expect(planned.come(), planned.gone());
  }

  /** Ends that for plugins that did not come after all. */
  void abandon() {
    registry.replacement().abandon();
  }

  /**
   * Returns the change from what subscribes now to what shall.
   *
   * @param next the plugins as they will be
   * @param ended the plugins whose methods no longer subscribe
   * @param begun the methods that subscribe then
   */
  Replacement replacement(Lineup next, Collection<PluginSpec> ended, List<Ready> begun) {
    Replacement replacement = registry.replacement();
    synchronized (listening) {
      for (PluginSpec plugin : ended) {
        Listening its = listening.get(plugin);
        if (its != null) {
          its.subscriptions().values().forEach(replacement::end);
        }
      }
      for (int i = 0; i < next.active().size(); i++) {
        PluginSpec plugin = next.active().get(i).plugin();
        Listening its = listening.get(plugin);
        if (its != null) {
          int first = i * ROOM;
          its.subscriptions()
              .forEach(
                  (entry, subscription) ->
                      replacement.place(subscription, first + place(plugin, entry)));
        }
        for (Ready ready : begun) {
          if (ready.plugin().equals(plugin)) {
            begin(ready, i * ROOM + place(plugin, ready.entry()), replacement);
          }
        }
      }
    }
    return replacement;
  }

  private static int place(PluginSpec plugin, SubscriberEntry entry) {
    return Math.min(ROOM - 1, plugin.events().subscribers().indexOf(entry));
  }

  private void begin(Ready ready, int place, Replacement replacement) {
    Listening its = listening.computeIfAbsent(ready.plugin(), none -> new Listening());
    SubscriberEntry entry = ready.entry();
    SubscriberMethod method = ready.method();
    Consumer<IllegalArgumentException> refused =
        why -> new SubscriberMethods(plugins, problems).unusable(ready.plugin(), entry, why);
    try {
      replacement.begin(
          entry.channel(),
          method.event(),
          Listener.ofMethod(
              new Origin(ready.plugin().id(), entry.name(), place),
              method.key().orElse(null),
              entry.mailbox().map(its::mailbox).orElse(null),
              method.call(),
              method.takesList()),
          subscription -> its.add(entry, subscription),
          refused);
    } catch (IllegalArgumentException e) {
      refused.accept(e);
    }
  }

  /**
   * Ends the subscriptions of a plugin, and has what waits in its mailboxes delivered.
   *
   * @param limit how long to wait for that; what is left then is dropped
   */
  void end(PluginSpec plugin, Duration limit) {
    Listening ended;
    synchronized (listening) {
      ended = listening.remove(plugin);
    }
    if (ended != null) {
      ended.end(limit);
    }
  }

  /** Ends all, with what waits in mailboxes delivered until the limit is over. */
  void endAll(Duration limit) {
    List<Listening> left;
    synchronized (listening) {
      left = List.copyOf(listening.values());
      listening.clear();
    }
    left.forEach(each -> each.end(limit));
  }

  /**
   * A method that is to subscribe.
   *
   * @param plugin its plugin
   * @param entry what the manifest says of it
   * @param method the method, on its object
   */
  record Ready(PluginSpec plugin, SubscriberEntry entry, SubscriberMethod method) {
    /**
     * Only the generated class knows the key of an event. One who publishes by the name of the
     * channel may never use that class; whoever else publishes does, so this may fail.
     */
    void knowKeys(Epi epi) {
      if (method.key().isEmpty()) {
        return;
      }
      try {
        GeneratedChannel.of(method.event(), epi);
      } catch (ReflectiveOperationException | LinkageError e) {
        System.getLogger("io.epi4j.runtime")
            .log(Level.DEBUG, "The keys of " + method.event().getName() + " are not known yet.", e);
      }
    }
  }

  /** What a plugin listens with. It may be ended while it begins. */
  private static final class Listening {
    // All guarded by this.
    private final Map<SubscriberEntry, EventSubscription> subscriptions = new LinkedHashMap<>();
    private final Map<String, Mailbox> mailboxes = new HashMap<>();
    private boolean ended;

    synchronized Map<SubscriberEntry, EventSubscription> subscriptions() {
      return Map.copyOf(subscriptions);
    }

    synchronized void add(SubscriberEntry entry, EventSubscription subscription) {
      subscriptions.put(entry, subscription);
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

    void end(Duration limit) {
      List<Mailbox> full;
      List<EventSubscription> open;
      synchronized (this) {
        ended = true;
        full = List.copyOf(mailboxes.values());
        open = List.copyOf(subscriptions.values());
      }
      full.forEach(mailbox -> mailbox.close(limit));
      open.forEach(EventSubscription::close);
    }
  }
}
