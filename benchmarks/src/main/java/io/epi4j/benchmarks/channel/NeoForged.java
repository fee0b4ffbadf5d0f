package io.epi4j.benchmarks.channel;

import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.IEventBus;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through NeoForged's bus. */
public class NeoForged extends BusCall {
  private static final IEventBus BUS = BusBuilder.builder().build();

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
