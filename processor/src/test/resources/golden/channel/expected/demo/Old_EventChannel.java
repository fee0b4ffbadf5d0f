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
 * The channel {@code demo.Old$Event}: whoever subscribed gets each {@link Old.Event} that is
 * published, the plugins in the operator's order.
 *
 * <pre>{@code
 * Old_EventChannel channel = Old_EventChannel.of(epi);
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
@SuppressWarnings({
  "deprecation",
  "unchecked"
}) // a method handle knows erased types only; as in Event
@Deprecated(since = "1.1")
record Old_EventChannel(ChannelBinding<Old.Event> binding) implements Channel<Old.Event> {
  private static final ChannelType<Old.Event> TYPE =
      ChannelType.of(Old.Event.class, "demo.Old$Event");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel in {@code epi}. */
  static Old_EventChannel of(Epi epi) {
    return new Old_EventChannel(epi.bind(TYPE));
  }

  /**
   * Publishes an event. It is not inherited, so that the JIT knows the calls of this channel apart.
   */
  @Override
  public void publish(Old.Event event) {
    delivery().deliver(event);
  }

  /** Publishes {@code new Old.Event(text)}, which is made only where someone listens. */
  void publish(String text) {
    Delivery<Old.Event> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Old.Event(text));
    }
  }

  @Override
  public Delivery<Old.Event> delivery() {
    try {
      return (Delivery<Old.Event>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
