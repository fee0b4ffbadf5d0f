package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A subscriber of a channel threw, or had no room for an event. */
@Name("io.epi4j.SubscriberFailed")
@Label("Subscriber Failed")
@Description("A subscriber of a channel threw, or had no room for an event.")
@Category("Epi4J")
@Enabled(true)
@StackTrace(true)
final class SubscriberFailedEvent extends Event {
  @Label("Channel")
  String channel = "";

  @Label("Plugin")
  String plugin = "";

  @Label("Subscriber")
  String subscriber = "";

  @Label("Error")
  Class<?> error = Throwable.class;

  static void record(String channel, String plugin, String subscriber, Throwable error) {
    SubscriberFailedEvent event = new SubscriberFailedEvent();
    event.channel = channel;
    event.plugin = plugin;
    event.subscriber = subscriber;
    event.error = error.getClass();
    event.commit();
  }
}
