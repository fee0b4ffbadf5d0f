package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.KeyedChannel;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Events$Switched}: whoever subscribed gets each {@link Events.Switched}
 * that is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Events_SwitchedChannel channel = Events_SwitchedChannel.of(epi);
 * Subscription all = channel.subscribe(event -> System.out.println(event));
 * Subscription some = channel.subscribe(key, event -> System.out.println(event));
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
public record Events_SwitchedChannel(ChannelBinding<Events.Switched> binding)
    implements KeyedChannel<Boolean, Events.Switched> {
  private static final ChannelType<Events.Switched> TYPE =
      ChannelType.keyed(Events.Switched.class, "demo.Events$Switched", Events.Switched::on);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  public static Events_SwitchedChannel of(Epi epi) {
    return new Events_SwitchedChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Events.Switched event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Events.Switched(on)}, which is made only where someone listens to its key.
   */
  public void publish(boolean on) {
    Delivery<Events.Switched> delivery = delivery().of(on);
    if (delivery.isLive()) {
      delivery.deliver(new Events.Switched(on));
    }
  }

  @Override
  public Delivery<Events.Switched> delivery() {
    try {
      return (Delivery<Events.Switched>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
