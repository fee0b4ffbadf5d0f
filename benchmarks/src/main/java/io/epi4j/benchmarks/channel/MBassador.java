package io.epi4j.benchmarks.channel;

import java.util.ArrayList;
import java.util.List;
import net.engio.mbassy.bus.SyncMessageBus;
import net.engio.mbassy.bus.error.IPublicationErrorHandler;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through MBassador's bus that has no threads of its own. */
public class MBassador extends BusCall {
  private static final SyncMessageBus<Numbered> BUS =
      new SyncMessageBus<>(new IPublicationErrorHandler.ConsoleLogger());

  /** The bus has weak references only. */
  private final List<Object> listeners = new ArrayList<>();

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    BUS.publish(ping);
    return ping;
  }

  @Override
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    BUS.subscribe(listener);
    listeners.add(listener);
  }

  @Override
  void publish(Numbered event) {
    BUS.publish(event);
  }
}
