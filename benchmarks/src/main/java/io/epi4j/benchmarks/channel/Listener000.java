package io.epi4j.benchmarks.channel;

import java.util.function.Consumer;
import net.engio.mbassy.listener.Handler;
import net.lenni0451.lambdaevents.EventHandler;
import net.neoforged.bus.api.SubscribeEvent;
import org.springframework.context.ApplicationListener;

/**
 * A subscriber of every bus that is measured, and the template from which {@link ClassCopies} makes
 * all of them: see {@link Listeners}.
 *
 * <p>It does next to nothing, so that what is measured is the way to it; but what it does cannot be
 * left out, nor be put together with what others do, as its own number might change.
 */
public final class Listener000 implements Consumer<Ping000>, ApplicationListener<SpringPing000> {
  private int own;
  private int sum;

  /** Makes a subscriber. */
  public Listener000(int own) {
    this.own = own;
  }

  /** Takes an event in. */
  @Override
  public void accept(Ping000 ping) {
    sum += ping.number() ^ own;
  }

  /** The same for buses that look for an annotation. */
  @com.google.common.eventbus.Subscribe
  @org.greenrobot.eventbus.Subscribe
  @Handler
  @EventHandler
  @SubscribeEvent
  public void on(Ping000 ping) {
    sum += ping.number() ^ own;
  }

  /** The same for Spring. */
  @Override
  public void onApplicationEvent(SpringPing000 ping) {
    sum += ping.number() ^ own;
  }

  @Override
  public String toString() {
    return own + " took in " + sum;
  }
}
