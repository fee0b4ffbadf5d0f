package io.epi4j.runtime.manifest;

import io.epi4j.Overflow;
import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.MailboxEntry;
import io.epi4j.manifest.SubscriberEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the channels and the subscribers of a manifest. */
final class EventsReader {
  private EventsReader() {}

  static List<ChannelEntry> channels(Fields manifest) throws IOException {
    List<ChannelEntry> channels = new ArrayList<>();
    for (Fields channel : manifest.optionalObjects("channels")) {
      channels.add(
          new ChannelEntry(
              channel.string("name"), channel.string("type"), channel.optionalString("key")));
    }
    return channels;
  }

  static List<SubscriberEntry> subscribers(Fields manifest) throws IOException {
    List<SubscriberEntry> subscribers = new ArrayList<>();
    for (Fields subscriber : manifest.optionalObjects("subscribers")) {
      subscribers.add(subscriber(subscriber));
    }
    return subscribers;
  }

  private static SubscriberEntry subscriber(Fields fields) throws IOException {
    Optional<Fields> mailbox = fields.optionalObject("mailbox");
    return new SubscriberEntry(
        fields.string("channel"),
        fields.string("event"),
        fields.string("type"),
        fields.string("method"),
        Descriptor.of(fields.string("descriptor")).text(),
        fields.bool("static"),
        fields.optionalString("key"),
        fields.optionalString("keyType"),
        fields.integer("order"),
        mailbox.isPresent() ? Optional.of(mailbox(mailbox.get())) : Optional.empty());
  }

  private static MailboxEntry mailbox(Fields fields) throws IOException {
    int capacity = fields.integer("capacity");
    int timeout = fields.integer("timeout");
    if (capacity < 1 || timeout < 0) {
      throw new IOException(
          "\"capacity\": " + capacity + ", \"timeout\": " + timeout + " is none of a mailbox");
    }
    return new MailboxEntry(
        fields.string("name"), capacity, overflow(fields.string("overflow")), timeout);
  }

  private static Overflow overflow(String name) throws IOException {
    try {
      return Overflow.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "\"overflow\": \"" + name + "\" is none of " + Arrays.toString(Overflow.values()), e);
    }
  }
}
