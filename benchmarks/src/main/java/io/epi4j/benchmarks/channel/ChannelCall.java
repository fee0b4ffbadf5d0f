package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What the benchmarks of channels have in common, which differ in how they hold the channel. */
public abstract class ChannelCall extends BusCall {
  static final Epi EPI = Epi.builder().isolated().start();

  private final Map<Class<?>, Channel<? extends Numbered>> others = new HashMap<>();

  /** Returns the channel that is measured. */
  abstract Channel<Ping000> channel();

  @Override
  @SuppressWarnings("unchecked") // the subscriber is a copy of Listener000 for that event
  final <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    Channel<E> channel =
        (Channel<E>)
            (event == Ping000.class
                ? channel()
                : others.computeIfAbsent(event, type -> other(event)));
    channel.subscribe((Consumer<E>) listener);
  }

  @Override
  @SuppressWarnings("unchecked") // the channel was made for the event
  final void publish(Numbered event) {
    Channel<Numbered> channel = (Channel<Numbered>) others.get(event.getClass());
    Objects.requireNonNull(channel).publish(event);
  }

  /** Returns the channel of another event. */
  @SuppressWarnings("unchecked") // it is a copy of Ping000Channel for that event
  <E extends Numbered> Channel<E> other(Class<E> event) {
    int number = Integer.parseInt(event.getSimpleName().substring("Ping".length()));
    Class<?> type = ClassCopies.define(Ping000Channel.class, new Renamed("Ping000", number));
    try {
      return (Channel<E>) type.getMethod("of", Epi.class).invoke(null, EPI);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
