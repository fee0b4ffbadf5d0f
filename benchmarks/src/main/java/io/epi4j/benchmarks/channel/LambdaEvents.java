package io.epi4j.benchmarks.channel;

import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through LambdaEvents. */
public class LambdaEvents extends BusCall {
  private static final LambdaManager BUS =
      LambdaManager.threadSafe(new LambdaMetaFactoryGenerator());

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    BUS.call(ping);
    return ping;
  }

  @Override
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    BUS.register(event, listener);
  }

  @Override
  void publish(Numbered event) {
    BUS.call(event);
  }
}
