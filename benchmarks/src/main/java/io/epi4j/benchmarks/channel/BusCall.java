package io.epi4j.benchmarks.channel;

import java.util.function.Consumer;

/** What the benchmarks of event buses have in common: whoever listens subscribes. */
public abstract class BusCall extends PublishCall {
  @Override
  final void take(Listeners chosen) {
    if (profile.equals("polluted")) {
      Pollution.spread(this);
    }
    for (Consumer<Ping000> listener : chosen.listening()) {
      subscribe(Ping000.class, listener);
    }
  }

  /** Lets a subscriber listen to events of a class. */
  abstract <E extends Numbered> void subscribe(Class<E> event, Object listener);

  /** Publishes any event by the code that publishes the one that is measured. */
  abstract void publish(Numbered event);
}
