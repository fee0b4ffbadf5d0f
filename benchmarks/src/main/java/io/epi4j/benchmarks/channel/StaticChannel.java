package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.channel.Channel;
import org.openjdk.jmh.annotations.Benchmark;

/** Publishes through a channel in a {@code static final} field, as {@code Epi.global()} is used. */
public class StaticChannel extends ChannelCall {
  private static final Ping000Channel CHANNEL = Ping000Channel.of(EPI);

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
}
