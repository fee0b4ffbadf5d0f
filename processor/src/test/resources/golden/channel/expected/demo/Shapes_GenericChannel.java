package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The channel {@code demo.Shapes$Generic}: whoever subscribed gets each {@link Shapes.Generic} that
 * is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_GenericChannel channel = Shapes_GenericChannel.of(epi);
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
record Shapes_GenericChannel(ChannelBinding<Shapes.Generic> binding)
    implements Channel<Shapes.Generic> {
  private static final ChannelType<Shapes.Generic> TYPE =
      ChannelType.of(Shapes.Generic.class, "demo.Shapes$Generic");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_GenericChannel of(Epi epi) {
    return new Shapes_GenericChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Generic event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Shapes.Generic(names, table, more)}, which is made only where someone
   * listens.
   */
  void publish(
      List<? extends CharSequence> names,
      Map<String, List<int[]>> table,
      Optional<Supplier<? super Integer>> more) {
    Delivery<Shapes.Generic> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Shapes.Generic(names, table, more));
    }
  }

  @Override
  public Delivery<Shapes.Generic> delivery() {
    try {
      return (Delivery<Shapes.Generic>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
