package demo;

import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.KeyedChannel;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Channel}: whoever subscribed gets each {@link Channel} that is published,
 * the plugins in the operator's order.
 *
 * <pre>{@code
 * ChannelChannel channel = ChannelChannel.of(epi);
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
public record ChannelChannel(ChannelBinding<Channel> binding)
    implements KeyedChannel<Channel.Delivery, Channel> {
  private static final ChannelType<Channel> TYPE =
      ChannelType.keyed(Channel.class, "demo.Channel", Channel::delivery);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  public static ChannelChannel of(io.epi4j.runtime.Epi epi) {
    return new ChannelChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @java.lang.Override
  public void publish(Channel event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Channel(delivery, epi, object)}, which is made only where someone listens
   * to its key.
   */
  public void publish(Channel.Delivery delivery, Epi epi, Channel.Object object) {
    Delivery<Channel> delivery_ = delivery().of(delivery);
    if (delivery_.isLive()) {
      delivery_.deliver(new Channel(delivery, epi, object));
    }
  }

  @java.lang.Override
  public Delivery<Channel> delivery() {
    try {
      return (Delivery<Channel>) DELIVERY.invokeExact(binding);
    } catch (java.lang.Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
