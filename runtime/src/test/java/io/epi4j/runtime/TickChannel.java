package io.epi4j.runtime;

import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import java.lang.invoke.MethodHandle;

/** What the compiler would write for {@link Tick}. */
public record TickChannel(ChannelBinding<Tick> binding) implements Channel<Tick> {
  private static final ChannelType<Tick> TYPE = ChannelType.of(Tick.class, "ticks");
  private static final MethodHandle DELIVERY = TYPE.delivery();

  public static TickChannel of(Epi epi) {
    return new TickChannel(epi.bind(TYPE));
  }

  public void publish(int number) {
    Delivery<Tick> delivery = delivery();
    if (delivery.isLive()) {
      delivery.deliver(new Tick(number));
    }
  }

  @Override
  public void publish(Tick event) {
    delivery().deliver(event);
  }

  @Override
  @SuppressWarnings("unchecked") // the handle is of this channel
  public Delivery<Tick> delivery() {
    try {
      return (Delivery<Tick>) DELIVERY.invokeExact(binding);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
