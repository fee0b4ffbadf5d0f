package io.epi4j.benchmarks.channel;

import io.avaje.inject.events.Event;
import io.avaje.inject.events.Observer;
import io.avaje.inject.events.ObserverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes by avaje's classes for events, which an application has one of for each event. */
public class Avaje extends BusCall {
  private static final ObserverManager MANAGER = ObserverManager.builder().build();
  private static final PingEvent EVENT = new PingEvent(MANAGER);

  private final Map<Class<?>, Event<Numbered>> others = new HashMap<>();

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    EVENT.fire(ping);
    return ping;
  }

  @Override
  @SuppressWarnings("unchecked") // the subscriber is a copy of Listener000 for that event
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    MANAGER.registerObserver(event, new Observer<>(0, false, (Consumer<E>) listener, ""));
  }

  @Override
  void publish(Numbered event) {
    others.computeIfAbsent(event.getClass(), type -> new OtherEvent(MANAGER, type)).fire(event);
  }

  /** As the processor of avaje would have generated it. */
  private static final class PingEvent extends Event<Ping000> {
    PingEvent(ObserverManager manager) {
      super(manager, Ping000.class);
    }
  }

  private static final class OtherEvent extends Event<Numbered> {
    OtherEvent(ObserverManager manager, Class<?> type) {
      super(manager, type);
    }
  }
}
