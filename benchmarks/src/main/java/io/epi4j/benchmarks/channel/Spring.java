package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.SimpleApplicationEventMulticaster;

/** Publishes through the multicaster of Spring's application contexts. */
public class Spring extends BusCall {
  private static final SimpleApplicationEventMulticaster BUS =
      new SimpleApplicationEventMulticaster();

  private final Map<Class<?>, ApplicationEvent> events = new HashMap<>();
  private final SpringPing000 event = new SpringPing000(1);

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    BUS.multicastEvent(event);
    return ping;
  }

  @Override
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    BUS.addApplicationListener((ApplicationListener<?>) listener);
  }

  @Override
  void publish(Numbered event) {
    BUS.multicastEvent(
        events.computeIfAbsent(
            event.getClass(),
            type ->
                (ApplicationEvent)
                    ClassCopies.instance(
                        ClassCopies.named(
                            SpringPing000.class, new Renamed("Ping000", event.number())),
                        event.number())));
  }
}
