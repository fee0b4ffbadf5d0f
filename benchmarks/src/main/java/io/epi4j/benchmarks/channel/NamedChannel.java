package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.channel.Channel;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through a channel that has a name only. */
public class NamedChannel extends ChannelCall {
  private static final Channel<Ping000> CHANNEL = EPI.channel("Ping000", Ping000.class);

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    CHANNEL.publish(ping);
    return ping;
  }

  @Override
  Channel<Ping000> channel() {
    return CHANNEL;
  }

  @Override
  <E extends Numbered> Channel<E> other(Class<E> event) {
    return EPI.channel(event.getSimpleName(), event);
  }
}
