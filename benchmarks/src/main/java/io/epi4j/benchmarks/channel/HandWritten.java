package io.epi4j.benchmarks.channel;

import org.openjdk.jmh.annotations.Benchmark;

/** Calls subscribers that it knows: the baseline. */
public class HandWritten extends PublishCall {
  @Benchmark
  public Ping000 publish() {
    Ping000 ping = next();
    ByHand.publish(ping);
    return ping;
  }

  /** With a {@code try} around each call, as a subscriber that throws is not to stop others. */
  @Benchmark
  public Ping000 publishIsolated() {
    Ping000 ping = next();
    ByHand.publishIsolated(ping);
    return ping;
  }
}
