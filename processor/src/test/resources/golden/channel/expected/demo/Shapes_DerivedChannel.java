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
 * The channel {@code demo.Shapes$Derived}: whoever subscribed gets each {@link Shapes.Derived} that
 * is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_DerivedChannel channel = Shapes_DerivedChannel.of(epi);
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
record Shapes_DerivedChannel(ChannelBinding<Shapes.Derived> binding)
    implements KeyedChannel<String, Shapes.Derived> {
  private static final ChannelType<Shapes.Derived> TYPE =
      ChannelType.keyed(Shapes.Derived.class, "demo.Shapes$Derived", Shapes.Derived::root);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_DerivedChannel of(Epi epi) {
    return new Shapes_DerivedChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Derived event) {
    delivery().deliver(event);
  }

  /** Publishes {@code new Shapes.Derived(path)}, which is made only where someone listens. */
  void publish(String path) {
    if (isLive()) {
      publish(new Shapes.Derived(path));
    }
  }

  @Override
  public Delivery<Shapes.Derived> delivery() {
    try {
      return (Delivery<Shapes.Derived>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
