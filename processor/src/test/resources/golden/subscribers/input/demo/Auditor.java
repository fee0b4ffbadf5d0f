package demo;

import io.epi4j.Overflow;
import io.epi4j.PluginContext;
import io.epi4j.Subscribe;
import io.epi4j.Subscription;
import java.io.IOException;
import java.util.List;

/** Every form of a method, and every kind of key. */
final class Auditor {
  Auditor(PluginContext context) {
    context.toString();
  }

  @Subscribe
  void on(Events.DbEvent event) throws IOException {}

  @Subscribe(key = "accounts", order = -1)
  public void once(Subscription subscription, Events.DbEvent event) {
    subscription.close();
  }

  @Subscribe(mailbox = "audit")
  protected void all(List<Events.DbEvent> events) {}

  @Subscribe(mailbox = "audit", capacity = 1024, timeout = "5000ms")
  void tick(Events.Tick tick) {}

  @Subscribe(mailbox = "slow", capacity = 1, overflow = Overflow.BLOCK, timeout = "250ms")
  void slowly(Subscription subscription, Events.Tick tick) {}

  @Subscribe(key = "DELETED")
  static void deleted(Events.Changed event) {}

  @Subscribe(key = "-7")
  static void moved(Events.Moved event) {}

  @Subscribe(key = "ä")
  static void typed(Events.Typed event) {}

  @Subscribe(key = "true", mailbox = "on")
  static void switched(List<Events.Switched> events) {}

  @Subscribe
  static void on(Events.Changed event) {}
}
