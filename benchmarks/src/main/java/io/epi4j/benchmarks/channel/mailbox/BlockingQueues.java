package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.benchmarks.channel.Ping000;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** A queue for each subscriber, and a thread that waits at it: how one would write it oneself. */
final class BlockingQueues implements Queues {
  private final List<BlockingQueue<Ping000>> queues = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  BlockingQueues(List<Consumer<Object>> subscribers, int capacity) {
    for (Consumer<Object> subscriber : subscribers) {
      BlockingQueue<Ping000> queue = new ArrayBlockingQueue<>(capacity);
      Thread thread = new Thread(() -> take(queue, subscriber), "consumer");
      thread.setDaemon(true);
      thread.start();
      queues.add(queue);
      threads.add(thread);
    }
  }

  private static void take(BlockingQueue<Ping000> queue, Consumer<Object> subscriber) {
    try {
      while (true) {
        subscriber.accept(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it is over
    }
  }

  @Override
  public void publish(Ping000 ping, int times) {
    try {
      for (int i = 0; i < times; i++) {
        for (BlockingQueue<Ping000> queue : queues) {
          queue.put(ping);
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
