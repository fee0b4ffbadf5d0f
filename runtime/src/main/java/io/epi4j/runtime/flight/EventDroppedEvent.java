package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A subscriber did not get an event, since its mailbox was full or had ended. */
@Name("io.epi4j.EventDropped")
@Label("Event Dropped")
@Description("A subscriber did not get an event, since its mailbox was full or had ended.")
@Category("Epi4J")
@Enabled(false)
@StackTrace(true)
final class EventDroppedEvent extends Event {
  @Label("Channel")
  String channel = "";

  @Label("Plugin")
  String plugin = "";

  @Label("Subscriber")
  String subscriber = "";

  static void record(String channel, String plugin, String subscriber) {
    EventDroppedEvent event = new EventDroppedEvent();
    event.channel = channel;
    event.plugin = plugin;
    event.subscriber = subscriber;
    event.commit();
  }
}
