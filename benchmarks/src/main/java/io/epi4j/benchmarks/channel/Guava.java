package io.epi4j.benchmarks.channel;

import com.google.common.eventbus.EventBus;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through Guava's {@code EventBus}. */
public class Guava extends BusCall {
  private static final EventBus BUS = new EventBus();

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    BUS.post(ping);
    return ping;
  }

  @Override
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    BUS.register(listener);
  }

  @Override
  void publish(Numbered event) {
    BUS.post(event);
  }
}
