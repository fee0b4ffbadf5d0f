package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.KeyedChannel;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The channel {@code demo.Shapes$Nullness}: whoever subscribed gets each {@link Shapes.Nullness}
 * that is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Shapes_NullnessChannel channel = Shapes_NullnessChannel.of(epi);
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
record Shapes_NullnessChannel(ChannelBinding<Shapes.Nullness> binding)
    implements KeyedChannel<String, Shapes.Nullness> {
  private static final ChannelType<Shapes.Nullness> TYPE =
      ChannelType.keyed(Shapes.Nullness.class, "demo.Shapes$Nullness", Shapes.Nullness::db);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Shapes_NullnessChannel of(Epi epi) {
    return new Shapes_NullnessChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Shapes.Nullness event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Shapes.Nullness(db, names, sizes)}, which is made only where someone
   * listens to its key.
   */
  void publish(@Nullable String db, List<@Nullable String> names, int @Nullable [] sizes) {
    Delivery<Shapes.Nullness> delivery = delivery().of(db);
    if (delivery.isLive()) {
      delivery.deliver(new Shapes.Nullness(db, names, sizes));
    }
  }

  @Override
  public Delivery<Shapes.Nullness> delivery() {
    try {
      return (Delivery<Shapes.Nullness>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
