package io.epi4j.runtime;

import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.plugin.ClassVersion;
import io.epi4j.runtime.plugin.PluginSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a plugin contributes of channels and subscribers. */
final class EventDefinitions {
  private EventDefinitions() {}

  static List<Definition> of(PluginSpec plugin) {
    List<Definition> definitions = new ArrayList<>();
    for (ChannelEntry channel : plugin.events().channels()) {
      definitions.add(
          new Definition(
              Definition.Kind.CHANNEL,
              channel.name(),
              plugin.id(),
              channel.type(),
              ClassVersion.of(plugin.loader(), channel.type()),
              Map.of()));
    }
    for (SubscriberEntry subscriber : plugin.events().subscribers()) {
      definitions.add(
          new Definition(
              Definition.Kind.SUBSCRIBER,
              subscriber.channel(),
              plugin.id(),
              subscriber.name(),
              ClassVersion.of(plugin.loader(), subscriber.type()),
              options(subscriber)));
    }
    return definitions;
  }

  private static Map<String, String> options(SubscriberEntry subscriber) {
    Map<String, String> options = new LinkedHashMap<>();
    subscriber.key().ifPresent(key -> options.put("key", key));
    if (subscriber.order() != 0) {
      options.put("order", Integer.toString(subscriber.order()));
    }
    subscriber.mailbox().ifPresent(mailbox -> options.put("mailbox", mailbox.name()));
    return options;
  }
}
