package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;

/** The channel of {@link Ping000}, as the processor writes it. */
public record Ping000Channel(ChannelBinding<Ping000> binding) implements Channel<Ping000> {
  private static final ChannelType<Ping000> TYPE = ChannelType.of(Ping000.class, "Ping000");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  /** Returns the channel of {@code epi}. */
  public static Ping000Channel of(Epi epi) {
    return new Ping000Channel(epi.bind(TYPE));
  }

  @Override
  @SuppressWarnings({"CatchingThrowable", "unchecked"}) // the type of the binding tells the events
  public Delivery<Ping000> delivery() {
    try {
      return (Delivery<Ping000>) DELIVERY.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
