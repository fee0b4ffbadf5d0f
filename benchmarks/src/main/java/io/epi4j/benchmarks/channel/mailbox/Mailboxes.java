package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.Overflow;
import io.epi4j.benchmarks.channel.Ping000;
import io.epi4j.benchmarks.channel.Ping000Channel;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Mailbox;
import java.util.List;
import java.util.function.Consumer;

/** A mailbox for each subscriber of a channel. */
final class Mailboxes implements Queues {
  private final Epi epi = Epi.builder().isolated().start();
  private final Ping000Channel channel = Ping000Channel.of(epi);

  Mailboxes(List<Consumer<Object>> subscribers, int capacity, boolean batches) {
    for (Consumer<Object> subscriber : subscribers) {
      Mailbox mailbox = Mailbox.of(capacity, Overflow.BLOCK);
      if (batches) {
        channel.subscribeBatches(mailbox, events -> events.forEach(subscriber));
      } else {
        channel.subscribe(mailbox, subscriber);
      }
    }
  }

  @Override
  public void publish(Ping000 ping, int times) {
    for (int i = 0; i < times; i++) {
      channel.publish(ping);
    }
  }

  @Override
  public void close() {
    epi.close();
  }
}
