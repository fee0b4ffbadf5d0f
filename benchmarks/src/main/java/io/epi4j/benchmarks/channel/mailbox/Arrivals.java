package io.epi4j.benchmarks.channel.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * The subscribers of a benchmark, and whether a batch of events has reached all of them. Each
 * counts for itself, as only one thread at a time calls it.
 */
final class Arrivals {
  private final Semaphore done = new Semaphore(0);
  private final List<Consumer<Object>> subscribers = new ArrayList<>();

  /**
   * Makes subscribers.
   *
   * @param batch how many events make a batch
   */
  Arrivals(int subscribers, int batch) {
    for (int i = 0; i < subscribers; i++) {
      this.subscribers.add(new Counter(done, batch));
    }
  }

  List<Consumer<Object>> subscribers() {
    return subscribers;
  }

  /** Waits until all have the batch. */
  void await() {
    done.acquireUninterruptibly(subscribers.size());
  }

  private static final class Counter implements Consumer<Object> {
    private final Semaphore done;
    private final int batch;
    private int seen;

    Counter(Semaphore done, int batch) {
      this.done = done;
      this.batch = batch;
    }

    @Override
    public void accept(Object event) {
      if (++seen == batch) {
        seen = 0;
        done.release();
      }
    }
  }
}
