package io.epi4j.examples.couchhttp.stats;

import io.epi4j.ProcessTask;
import java.util.concurrent.BlockingQueue;

/**
 * Counts the samples that wait, by page and time. It trusts them: one that cannot be true makes it
 * fail, and the next collector goes on with the sample after it. What is counted already is not its
 * own, and so is not lost with it.
 *
 * @param waiting where samples wait
 * @param times what is counted: pages, and powers of two that the milliseconds do not exceed
 */
record Collector(BlockingQueue<Sample> waiting, Counts<Long> times) implements ProcessTask {
  // snippet: task
  @Override
  public void run() throws InterruptedException {
    while (true) {
      Sample sample = waiting.take();
      times.count(sample.page(), limit(sample));
    }
  }

  // end snippet

  /** Returns the power of two that a time does not exceed. */
  private static long limit(Sample sample) {
    if (sample.ms() < 0) {
      throw new IllegalStateException("a client's clock went back: " + sample);
    }
    return sample.ms() <= 1 ? 1 : Long.highestOneBit(sample.ms() - 1) << 1;
  }
}
