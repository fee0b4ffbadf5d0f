package io.epi4j.benchmarks.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes in a loop over an array, as one would write it oneself. */
public class ArrayLoop extends BusCall {
  private final CopiedArray<Ping000> pings = new CopiedArray<>();
  private final Map<Class<?>, CopiedArray<Numbered>> others = new HashMap<>();

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    pings.publish(ping);
    return ping;
  }

  @Override
  @SuppressWarnings("unchecked") // the subscriber is a copy of Listener000 for that event
  <E extends Numbered> void subscribe(Class<E> event, Object listener) {
    if (event == Ping000.class) {
      pings.add((Consumer<Ping000>) listener);
    } else {
      others.computeIfAbsent(event, key -> new CopiedArray<>()).add((Consumer<Numbered>) listener);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // it has subscribers
  void publish(Numbered event) {
    others.get(event.getClass()).publish(event);
  }
}
