package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Events$Tick}: whoever subscribed gets each {@link Events.Tick} that is
 * published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Events_TickChannel channel = Events_TickChannel.of(epi);
 * Subscription all = channel.subscribe(event -> System.out.println(event));
 * channel.publish(event);
 * }</pre>
 *
 * <p>Any thread may publish and subscribe. While nobody listens, to publish costs nothing. To
 * obtain the channel waits for no plugin and loads no class of one, so it may stand in a static
 * field.
 *
 * <p>In couch_events: {@code publish} is {@code couch_events:notify/2}, and {@code subscribe} is
 * {@code couch_events:subscribe/1}.
 *
 * @param binding the channel in one {@code Epi}
 */
@Generated("io.epi4j.processor.ChannelProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public record Events_TickChannel(ChannelBinding<Events.Tick> binding)
    implements Channel<Events.Tick> {
  private static final ChannelType<Events.Tick> TYPE =
      ChannelType.of(Events.Tick.class, "demo.Events$Tick");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  public static Events_TickChannel of(Epi epi) {
    return new Events_TickChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Events.Tick event) {
    delivery().deliver(event);
  }

  /** Publishes {@code new Events.Tick()}, which is made only where someone listens. */
  public void publish() {
    Delivery<Events.Tick> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Events.Tick());
    }
  }

  @Override
  public Delivery<Events.Tick> delivery() {
    try {
      return (Delivery<Events.Tick>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
