package io.epi4j.benchmarks.reload;

import io.epi4j.runtime.Epi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * Four threads that call a plugin all the time: two of them ask its service and its data in turns,
 * two publish events that it listens to. They count what must never be.
 */
final class Callers {
  private final NumbersFacade numbers;
  private final NumberedData data;
  private final HappenedChannel events;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicBoolean done = new AtomicBoolean();
  private final LongAdder calls = new LongAdder();
  private final LongAdder published = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder mixed = new LongAdder();

  Callers(Epi epi) {
    numbers = NumbersFacade.of(epi);
    data = NumberedData.of(epi);
    events = HappenedChannel.of(epi);
  }

  void start() {
    for (int i = 0; i < 2; i++) {
      threads.add(new Thread(this::ask, "asks-" + i));
      threads.add(new Thread(this::publish, "publishes-" + i));
    }
    threads.forEach(Thread::start);
  }

  /** A number that is lower than one that was seen before is one of an older generation. */
  private void ask() {
    int latest = 0;
    while (!done.get()) {
      try {
        List<Integer> all = numbers.each().number();
        int next = all.get(0);
        int then = data.values("n").get(0).number();
        if (all.size() != 1 || next < latest || then < next) {
          mixed.increment();
        }
        latest = then;
        calls.add(2);
      } catch (RuntimeException | LinkageError e) {
        failed.increment();
        e.printStackTrace();
      }
    }
  }

  private void publish() {
    while (!done.get()) {
      try {
        events.publish(1);
        published.increment();
      } catch (RuntimeException | LinkageError e) {
        failed.increment();
        e.printStackTrace();
      }
    }
  }

  void stop() throws InterruptedException {
    done.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  long calls() {
    return calls.sum();
  }

  long published() {
    return published.sum();
  }

  long failed() {
    return failed.sum();
  }

  long mixed() {
    return mixed.sum();
  }
}
