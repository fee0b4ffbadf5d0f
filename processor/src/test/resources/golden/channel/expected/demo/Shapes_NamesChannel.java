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
 * The channel {@code demo.Shapes$Names}: whoever subscribed gets each {@link Shapes.Names} that is
 * published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_NamesChannel channel = Shapes_NamesChannel.of(epi);
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
record Shapes_NamesChannel(ChannelBinding<Shapes.Names> binding)
    implements KeyedChannel<Object, Shapes.Names> {
  private static final ChannelType<Shapes.Names> TYPE =
      ChannelType.keyed(Shapes.Names.class, "demo.Shapes$Names", Shapes.Names::delivery);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_NamesChannel of(Epi epi) {
    return new Shapes_NamesChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Names event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Shapes.Names(delivery, delivery_, binding, TYPE, publish)}, which is made
   * only where someone listens to its key.
   */
  void publish(Object delivery, String delivery_, int binding, int TYPE, int publish) {
    Delivery<Shapes.Names> delivery__ = delivery().of(delivery);
    if (delivery__.isLive()) {
      delivery__.deliver(new Shapes.Names(delivery, delivery_, binding, TYPE, publish));
    }
  }

  @Override
  public Delivery<Shapes.Names> delivery() {
    try {
      return (Delivery<Shapes.Names>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
