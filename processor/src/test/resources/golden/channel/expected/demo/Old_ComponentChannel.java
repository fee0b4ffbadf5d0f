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
 * The channel {@code demo.Old$Component}: whoever subscribed gets each {@link Old.Component} that
 * is published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Old_ComponentChannel channel = Old_ComponentChannel.of(epi);
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
@SuppressWarnings({
  "deprecation",
  "removal",
  "unchecked"
}) // a method handle knows erased types only; as in Component
record Old_ComponentChannel(ChannelBinding<Old.Component> binding)
    implements KeyedChannel<String, Old.Component> {
  private static final ChannelType<Old.Component> TYPE =
      ChannelType.keyed(Old.Component.class, "demo.Old$Component", Old.Component::text);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Old_ComponentChannel of(Epi epi) {
    return new Old_ComponentChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Old.Component event) {
    delivery().deliver(event);
  }

  /**
   * Publishes {@code new Old.Component(text, type)}, which is made only where someone listens to
   * its key.
   */
  void publish(String text, Old.Type type) {
    Delivery<Old.Component> delivery = delivery().of(text);
    if (delivery.isLive()) {
      delivery.deliver(new Old.Component(text, type));
    }
  }

  @Override
  public Delivery<Old.Component> delivery() {
    try {
      return (Delivery<Old.Component>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
