package io.epi4j.runtime.channel;

import java.util.List;

/**
 * A channel that someone listens to, at one moment.
 *
 * @param name its name, as text
 * @param type the binary name of the type of its events
 * @param subscribers its subscribers in the order in which they are called
 */
public record ChannelStatus(String name, String type, List<Subscriber> subscribers) {
  /** Copies the list. */
  public ChannelStatus {
    subscribers = List.copyOf(subscribers);
  }
}
