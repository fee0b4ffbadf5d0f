package io.epi4j.runtime.plugin;

import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.SubscriberEntry;
import java.util.List;

/**
 * What a plugin has to do with events.
 *
 * @param channels the channels that it declares
 * @param subscribers its methods that subscribe, in its own order
 */
public record EventSpec(List<ChannelEntry> channels, List<SubscriberEntry> subscribers) {
  /** What a plugin has that has nothing to do with them. */
  public static final EventSpec NONE = new EventSpec(List.of(), List.of());

  /** Copies the lists. */
  public EventSpec {
    channels = List.copyOf(channels);
    subscribers = List.copyOf(subscribers);
  }

  static EventSpec of(Manifest manifest) {
    return new EventSpec(manifest.channels(), manifest.subscribers());
  }
}
