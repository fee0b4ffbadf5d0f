package io.epi4j.benchmarks.channel.mailbox;

import com.lmax.disruptor.EventHandler;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.util.DaemonThreadFactory;
import io.epi4j.benchmarks.channel.Ping000;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A ring of the Disruptor, which all subscribers read, each in a thread of its own. It admits
 * several publishers, and its threads block when there is nothing to do, as those of the others.
 */
final class Rings implements Queues {
  private final Disruptor<Place> disruptor;
  private final RingBuffer<Place> ring;

  Rings(List<Consumer<Object>> subscribers, int capacity) {
    disruptor = new Disruptor<>(Place::new, capacity, DaemonThreadFactory.INSTANCE);
    for (Consumer<Object> subscriber : subscribers) {
      EventHandler<Place> handler =
          (place, sequence, last) -> {
            if (place.ping != null) {
              subscriber.accept(place.ping);
            }
          };
      disruptor.handleEventsWith(handler);
    }
    ring = disruptor.start();
  }

  @Override
  public void publish(Ping000 ping, int times) {
    for (int i = 0; i < times; i++) {
      long sequence = ring.next();
      try {
        ring.get(sequence).ping = ping;
      } finally {
        ring.publish(sequence);
      }
    }
  }

  @Override
  public void close() {
    disruptor.halt();
  }

  /** What the ring consists of. */
  private static final class Place {
    private @Nullable Ping000 ping;
  }
}
