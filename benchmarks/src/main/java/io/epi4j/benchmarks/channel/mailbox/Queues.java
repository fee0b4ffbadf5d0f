package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.benchmarks.channel.Ping000;

/** A queue for each subscriber, and what takes the events out of it. */
interface Queues extends AutoCloseable {
  /** Publishes an event so many times to all. */
  void publish(Ping000 ping, int times);

  @Override
  void close();
}
