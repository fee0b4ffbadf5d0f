package io.epi4j.runtime;

import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.channel.ChannelStatus;
import io.epi4j.runtime.channel.Subscriber;
import io.epi4j.runtime.channel.Subscriber.Kind;
import io.epi4j.runtime.plugin.Lineup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Gathers the channels that plugins declare, and those that someone listens to. */
final class ChannelInfos {
  private final Map<List<String>, String> plugins = new LinkedHashMap<>(); // by name and type
  private final Map<List<String>, List<Subscriber>> subscribers = new LinkedHashMap<>();

  private ChannelInfos(Lineup lineup) {
    for (Lineup.Placed placed : lineup.active()) {
      for (ChannelEntry channel : placed.plugin().events().channels()) {
        List<String> id = List.of(channel.name(), channel.type());
        plugins.put(id, placed.plugin().id());
        subscribers.put(id, new ArrayList<>());
      }
    }
  }

  /** Returns what the manifests say, of plugins that need not have been started. */
  static List<ChannelInfo> declared(Lineup lineup) {
    ChannelInfos infos = new ChannelInfos(lineup);
    for (Lineup.Placed placed : lineup.active()) {
      for (SubscriberEntry entry : placed.plugin().events().subscribers()) {
        infos
            .subscribers(entry.channel(), entry.event())
            .add(subscriber(placed.plugin().id(), entry));
      }
    }
    return infos.all();
  }

  /** Returns what is so now. */
  static List<ChannelInfo> live(Lineup lineup, List<ChannelStatus> live) {
    ChannelInfos infos = new ChannelInfos(lineup);
    for (ChannelStatus channel : live) {
      infos.subscribers(channel.name(), channel.type()).addAll(channel.subscribers());
    }
    return infos.all();
  }

  private List<Subscriber> subscribers(String name, String type) {
    return subscribers.computeIfAbsent(List.of(name, type), none -> new ArrayList<>());
  }

  private List<ChannelInfo> all() {
    return subscribers.entrySet().stream()
        .map(
            entry ->
                new ChannelInfo(
                    entry.getKey().get(0),
                    entry.getKey().get(1),
                    plugins.getOrDefault(entry.getKey(), ""),
                    entry.getValue()))
        .sorted(Comparator.comparing(ChannelInfo::name).thenComparing(ChannelInfo::type))
        .toList();
  }

  private static Subscriber subscriber(String plugin, SubscriberEntry entry) {
    boolean takesList = entry.descriptor().startsWith("(Ljava/util/List;)");
    return new Subscriber(
        plugin,
        entry.name(),
        entry.mailbox().isEmpty() ? Kind.DIRECT : takesList ? Kind.BATCH : Kind.MAILBOX,
        entry.key().map(Object.class::cast),
        OptionalLong.empty(),
        0,
        0,
        0);
  }
}
