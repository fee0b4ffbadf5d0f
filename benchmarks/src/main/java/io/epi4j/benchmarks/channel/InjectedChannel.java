package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.channel.Channel;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through a channel that an object holds, as one that was injected does. */
public class InjectedChannel extends ChannelCall {
  private Ping000Channel channel = Ping000Channel.of(EPI);

  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    channel.publish(ping);
    return ping;
  }

  @Override
  Channel<Ping000> channel() {
    return channel;
  }
}
