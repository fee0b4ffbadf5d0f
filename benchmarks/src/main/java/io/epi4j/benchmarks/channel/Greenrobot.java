package io.epi4j.benchmarks.channel;

import org.greenrobot.eventbus.EventBus;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through greenrobot's {@code EventBus}, with its dearer options off. */
public class Greenrobot extends BusCall {
  private static final EventBus BUS =
      EventBus.builder()
          .logNoSubscriberMessages(false)
          .sendNoSubscriberEvent(false)
          .eventInheritance(false)
          .build();

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
