package io.epi4j.processor.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.MailboxEntry;
import io.epi4j.manifest.SubscriberEntry;
import java.io.IOException;
import java.util.List;

/** Writes the channels and the subscribers of a manifest as JSON, where there are any. */
final class EventsJson {
  private final JsonGenerator json;

  EventsJson(JsonGenerator json) {
    this.json = json;
  }

  void writeChannels(List<ChannelEntry> channels) throws IOException {
    if (channels.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("channels");
    for (ChannelEntry channel : channels) {
      json.writeStartObject();
      json.writeStringField("name", channel.name());
      json.writeStringField("type", channel.type());
      if (channel.key().isPresent()) {
        json.writeStringField("key", channel.key().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void writeSubscribers(List<SubscriberEntry> subscribers) throws IOException {
    if (subscribers.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("subscribers");
    for (SubscriberEntry subscriber : subscribers) {
      write(subscriber);
    }
    json.writeEndArray();
  }

  private void write(SubscriberEntry subscriber) throws IOException {
    json.writeStartObject();
    json.writeStringField("channel", subscriber.channel());
    json.writeStringField("event", subscriber.event());
    json.writeStringField("type", subscriber.type());
    json.writeStringField("method", subscriber.method());
    json.writeStringField("descriptor", subscriber.descriptor());
    json.writeBooleanField("static", subscriber.isStatic());
    if (subscriber.key().isPresent()) {
      json.writeStringField("key", subscriber.key().get());
    }
    if (subscriber.keyType().isPresent()) {
      json.writeStringField("keyType", subscriber.keyType().get());
    }
    json.writeNumberField("order", subscriber.order());
    if (subscriber.mailbox().isPresent()) {
      write(subscriber.mailbox().get());
    }
    json.writeEndObject();
  }

  private void write(MailboxEntry mailbox) throws IOException {
    json.writeObjectFieldStart("mailbox");
    json.writeStringField("name", mailbox.name());
    json.writeNumberField("capacity", mailbox.capacity());
    json.writeStringField("overflow", mailbox.overflow().name());
    json.writeNumberField("timeout", mailbox.timeoutMillis());
    json.writeEndObject();
  }
}
