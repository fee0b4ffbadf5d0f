package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.KeyedChannel;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;

/** The channel of {@link Change}, as the processor writes it. */
public record ChangeChannel(ChannelBinding<Change> binding)
    implements KeyedChannel<String, Change> {
  private static final ChannelType<Change> TYPE =
      ChannelType.keyed(Change.class, "changes", Change::name);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel of {@code epi}. */
  public static ChangeChannel of(Epi epi) {
    return new ChangeChannel(epi.bind(TYPE));
  }

  /** Publishes an event that is made only where someone listens to its key. */
  public void publish(String name, int number) {
    Delivery<Change> delivery = delivery().of(name);
    if (delivery.isLive()) {
      delivery.deliver(new Change(name, number));
    }
  }

  @Override
  @SuppressWarnings({"CatchingThrowable", "unchecked"}) // the type of the binding tells the events
  public Delivery<Change> delivery() {
    try {
      return (Delivery<Change>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
