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
 * The channel {@code demo.Shapes$Primitives}: whoever subscribed gets each {@link
 * Shapes.Primitives} that is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_PrimitivesChannel channel = Shapes_PrimitivesChannel.of(epi);
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
record Shapes_PrimitivesChannel(ChannelBinding<Shapes.Primitives> binding)
    implements KeyedChannel<Long, Shapes.Primitives> {
  private static final ChannelType<Shapes.Primitives> TYPE =
      ChannelType.keyed(Shapes.Primitives.class, "demo.Shapes$Primitives", Shapes.Primitives::id);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_PrimitivesChannel of(Epi epi) {
    return new Shapes_PrimitivesChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Primitives event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Shapes.Primitives(id, on, tiny, small, number, part, whole, letter,
   * numbers)}, which is made only where someone listens to its key.
   */
  void publish(
      long id,
      boolean on,
      byte tiny,
      short small,
      int number,
      float part,
      double whole,
      char letter,
      int[] numbers) {
    Delivery<Shapes.Primitives> delivery = delivery().of(id);
    if (delivery.isLive()) {
      delivery.deliver(
          new Shapes.Primitives(id, on, tiny, small, number, part, whole, letter, numbers));
    }
  }

  @Override
  public Delivery<Shapes.Primitives> delivery() {
    try {
      return (Delivery<Shapes.Primitives>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
