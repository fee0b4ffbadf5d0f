package demo;

import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Epi}: whoever subscribed gets each {@link Epi} that is published, the
 * plugins in the operator's order.
 *
 * <pre>{@code
 * EpiChannel channel = EpiChannel.of(epi);
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
public record EpiChannel(ChannelBinding<Epi> binding) implements Channel<Epi> {
  private static final ChannelType<Epi> TYPE = ChannelType.of(Epi.class, "demo.Epi");
  private static final java.lang.invoke.MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  public static EpiChannel of(io.epi4j.runtime.Epi epi) {
    return new EpiChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @java.lang.Override
  public void publish(Epi event) {
    delivery().deliver(event);
  }

  /** Publishes {@code new Epi(handle, other)}, which is made only where someone listens. */
  public void publish(MethodHandle handle, Override other) {
    Delivery<Epi> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Epi(handle, other));
    }
  }

  @java.lang.Override
  public Delivery<Epi> delivery() {
    try {
      return (Delivery<Epi>) DELIVERY.invokeExact(binding);
    } catch (java.lang.Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
