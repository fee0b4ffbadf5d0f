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
 * The channel {@code demo.Shapes$Anything}: whoever subscribed gets each {@link Shapes.Anything}
 * that is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_AnythingChannel channel = Shapes_AnythingChannel.of(epi);
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
record Shapes_AnythingChannel(ChannelBinding<Shapes.Anything> binding)
    implements Channel<Shapes.Anything> {
  private static final ChannelType<Shapes.Anything> TYPE =
      ChannelType.of(Shapes.Anything.class, "demo.Shapes$Anything");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_AnythingChannel of(Epi epi) {
    return new Shapes_AnythingChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Anything event) {
    delivery().deliver(event);
  }

  @Override
  public Delivery<Shapes.Anything> delivery() {
    try {
      return (Delivery<Shapes.Anything>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
