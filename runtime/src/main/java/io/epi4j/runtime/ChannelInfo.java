package io.epi4j.runtime;

import io.epi4j.runtime.channel.Subscriber;
import java.util.List;

/**
 * A channel that a plugin declares, or that someone listens to.
 *
 * @param name its name, as text
 * @param type the binary name of the type of its events
 * @param plugin the id of the plugin that declares it; empty where none does
 * @param subscribers its subscribers in the order in which they are called
 */
public record ChannelInfo(String name, String type, String plugin, List<Subscriber> subscribers) {
  /** Copies the list. */
  public ChannelInfo {
    subscribers = List.copyOf(subscribers);
  }
}
