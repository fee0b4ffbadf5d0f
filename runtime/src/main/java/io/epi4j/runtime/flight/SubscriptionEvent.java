package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Someone subscribed to a channel, or ended that. */
@Name("io.epi4j.Subscription")
@Label("Subscription")
@Description("Someone subscribed to a channel, or ended that.")
@Category("Epi4J")
@Enabled(false)
@StackTrace(true)
final class SubscriptionEvent extends Event {
  @Label("Channel")
  String channel = "";

  @Label("Plugin")
  String plugin = "";

  @Label("Subscriber")
  String subscriber = "";

  @Label("Subscribed")
  boolean subscribed;

  static void record(String channel, String plugin, String subscriber, boolean subscribed) {
    SubscriptionEvent event = new SubscriptionEvent();
    event.channel = channel;
    event.plugin = plugin;
    event.subscriber = subscriber;
    event.subscribed = subscribed;
    event.commit();
  }
}
