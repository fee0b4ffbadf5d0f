package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.channel.Channel;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through a {@code Channel} that an object was given, whose class it does not know. */
public class PassedChannel extends ChannelCall {
  private Channel<Ping000> channel = Ping000Channel.of(EPI);

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
