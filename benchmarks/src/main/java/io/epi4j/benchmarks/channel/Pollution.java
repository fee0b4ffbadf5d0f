package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import java.util.concurrent.TimeUnit;

/**
 * Publishes other events to other subscribers, of other classes, by the same code that is then
 * measured, as happens in an application that has many channels. The JIT decides by what it saw at
 * a call what to expect there.
 */
final class Pollution {
  private static final int EVENTS = 20;
  private static final int[] SUBSCRIBERS = {1, 2, 3, 8};
  private static final int CALLS = 2_000; // HotSpot counts receivers from the 200th call on
  private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(100); // to settle

  private Pollution() {}

  static void spread(BusCall bus) {
    for (int i = 1; i <= EVENTS; i++) {
      Renamed renamed = new Renamed("Ping000", i);
      ClassCopies.define(SpringPing000.class, renamed); // subscribers name it
      Numbered event =
          (Numbered) ClassCopies.instance(ClassCopies.define(Ping000.class, renamed), i);
      for (Object listener : Listeners.of(i, SUBSCRIBERS[i % SUBSCRIBERS.length])) {
        bus.subscribe(event.getClass(), listener);
      }
      long start = System.nanoTime();
      do {
        for (int call = 0; call < CALLS; call++) {
          bus.publish(event);
        }
      } while (System.nanoTime() - start < LONG_ENOUGH);
    }
  }
}
