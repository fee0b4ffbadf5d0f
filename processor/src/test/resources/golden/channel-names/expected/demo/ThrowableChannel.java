package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Throwable}: whoever subscribed gets each {@link Throwable} that is
 * published, the plugins in the operator's order.
 *
 * <pre>{@code
 * ThrowableChannel channel = ThrowableChannel.of(epi);
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
record ThrowableChannel(io.epi4j.runtime.channel.ChannelBinding<Throwable> binding)
    implements Channel<Throwable> {
  private static final io.epi4j.runtime.channel.ChannelType<Throwable> TYPE =
      io.epi4j.runtime.channel.ChannelType.of(Throwable.class, "demo.Throwable");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static ThrowableChannel of(Epi epi) {
    return new ThrowableChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @java.lang.Override
  public void publish(Throwable event) {
    delivery().deliver(event);
  }

  /** Publishes {@code new Throwable(type, binding)}, which is made only where someone listens. */
  void publish(ChannelType type, ChannelBinding binding) {
    Delivery<Throwable> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Throwable(type, binding));
    }
  }

  @java.lang.Override
  public Delivery<Throwable> delivery() {
    try {
      return (Delivery<Throwable>) DELIVERY.invokeExact(binding);
    } catch (java.lang.Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
