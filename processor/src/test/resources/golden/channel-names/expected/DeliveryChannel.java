import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.KeyedChannel;
import java.lang.invoke.MethodHandle;

/**
 * The channel {@code Delivery}: whoever subscribed gets each {@link Delivery} that is published,
 * the plugins in the operator's order.
 *
 * <pre>{@code
 * DeliveryChannel channel = DeliveryChannel.of(epi);
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
@javax.annotation.processing.Generated("io.epi4j.processor.ChannelProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
record DeliveryChannel(ChannelBinding<Delivery> binding)
    implements KeyedChannel<Integer, Delivery> {
  private static final ChannelType<Delivery> TYPE =
      ChannelType.keyed(Delivery.class, "Delivery", Delivery::number);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static DeliveryChannel of(Epi epi) {
    return new DeliveryChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Delivery event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Delivery(number, rethrow, generated)}, which is made only where someone
   * listens to its key.
   */
  void publish(int number, Rethrow rethrow, Generated generated) {
    io.epi4j.runtime.channel.Delivery<Delivery> delivery = delivery().of(number);
    if (delivery.isLive()) {
      delivery.deliver(new Delivery(number, rethrow, generated));
    }
  }

  @Override
  public io.epi4j.runtime.channel.Delivery<Delivery> delivery() {
    try {
      return (io.epi4j.runtime.channel.Delivery<Delivery>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
    }
  }
}
