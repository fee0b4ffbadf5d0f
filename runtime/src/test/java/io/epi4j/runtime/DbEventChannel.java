package io.epi4j.runtime;

import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.KeyedChannel;
import java.lang.invoke.MethodHandle;

/** What the compiler would write for {@link DbEvent}. */
public record DbEventChannel(ChannelBinding<DbEvent> binding)
    implements KeyedChannel<String, DbEvent> {
  private static final ChannelType<DbEvent> TYPE =
      ChannelType.keyed(DbEvent.class, "db_events", DbEvent::db);
  private static final MethodHandle DELIVERY = TYPE.delivery();

  public static DbEventChannel of(Epi epi) {
    return new DbEventChannel(epi.bind(TYPE));
  }

  public void publish(String db, DbEvent.Kind kind) {
    Delivery<DbEvent> delivery = delivery().of(db);
    if (delivery.isLive()) {
      delivery.deliver(new DbEvent(db, kind));
    }
  }

  @Override
  public void publish(DbEvent event) {
    delivery().deliver(event);
  }

  @Override
  @SuppressWarnings("unchecked") // the handle is of this channel
  public Delivery<DbEvent> delivery() {
    try {
      return (Delivery<DbEvent>) DELIVERY.invokeExact(binding);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
