package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Overflow;
import io.epi4j.Subscription;
import io.epi4j.runtime.DbEvent.Kind;
import io.epi4j.runtime.channel.EventSubscription;
import io.epi4j.runtime.channel.Mailbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What holds for channels while many threads change them: an event that is published after {@code
 * subscribe} returned arrives once, and one that is published after {@code close} returned never.
 */
@Timeout(120)
class ChannelStressTest {
  private static final int ROUNDS = 500;

  private final Epi epi = Epi.builder().isolated().start();
  private final TickChannel ticks = TickChannel.of(epi);
  private final DbEventChannel dbs = DbEventChannel.of(epi);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
    epi.close();
  }

  /** The publisher publishes all the time, and the site is promoted and demoted under it. */
  @Test
  void whoSubscribedGetsEveryLaterEventOnceAndNoneAfterItsEnd() throws Exception {
    AtomicInteger published = new AtomicInteger(); // events that were begun
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<String> fault = new AtomicReference<>("");
    List<Future<?>> all = new ArrayList<>();
    all.add(
        threads.submit(
            () -> {
              while (!over.get()) {
                ticks.publish(published.incrementAndGet());
              }
            }));
    for (int i = 0; i < 2; i++) {
      all.add(threads.submit(() -> comeAndGo(published, fault)));
    }
    for (Future<?> one : all.subList(1, 3)) {
      one.get();
    }
    over.set(true);
    all.get(0).get();
    assertEquals("", fault.get());
  }

  private void comeAndGo(AtomicInteger published, AtomicReference<String> fault) {
    for (int round = 0; round < ROUNDS / 5; round++) {
      List<Integer> got = new ArrayList<>(); // one thread publishes, so it alone adds
      AtomicInteger last = new AtomicInteger();
      Subscription one =
          ticks.subscribe(
              tick -> {
                got.add(tick.number());
                last.set(tick.number());
              });
      int before = published.get();
      while (last.get() < before + 3) {
        pause();
      }
      one.close();
      int after = published.get();
      while (published.get() < after + 3) { // the one that was on its way has passed
        pause();
      }
      check(List.copyOf(got), before, after, fault);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // there may be fewer cores than threads
  private static void pause() {
    Thread.yield();
  }

  /** What was begun later than {@code before} must be there, in order; what after, must not. */
  private static void check(
      List<Integer> got, int before, int after, AtomicReference<String> fault) {
    int first = got.get(0);
    int last = got.get(got.size() - 1);
    for (int i = 0; i < got.size(); i++) {
      if (got.get(i) != first + i) {
        fault.set("lost or doubled: " + got);
      }
    }
    if (first > before + 1) {
      fault.set("began at " + first + ", though subscribed when only " + before + " were begun");
    }
    if (last > after) {
      fault.set("went on to " + last + ", though closed when " + after + " were begun");
    }
  }

  /** In couch_events one of two simultaneous first subscribers is lost. */
  @Test
  void twoFirstSubscribersBothGetEverything() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    for (int round = 0; round < ROUNDS; round++) {
      AtomicInteger sum = new AtomicInteger();
      Object name = "round " + round;
      Future<EventSubscription> other =
          threads.submit(
              () -> {
                pass(together);
                return epi.channel(name, Integer.class).subscribe(sum::addAndGet);
              });
      pass(together);
      EventSubscription own = epi.channel(name, Integer.class).subscribe(sum::addAndGet);
      EventSubscription others = other.get();
      epi.channel(name, Integer.class).publish(1);
      assertEquals(2, sum.get(), "round " + round);
      Future<?> closing = threads.submit(others::close);
      own.close();
      closing.get();
      epi.channel(name, Integer.class).publish(1);
      assertEquals(2, sum.get(), "closed in round " + round);
    }
  }

  /** The groups of keys are put together by publishers, beside those who change them. */
  @Test
  void keyedSubscribersAreNeitherLostNorLeftBehind() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Future<?>> publishers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      publishers.add(
          threads.submit(
              () -> {
                while (!over.get()) {
                  dbs.publish("a", Kind.CREATED);
                }
              }));
    }
    AtomicInteger strays = new AtomicInteger();
    for (int round = 0; round < ROUNDS; round++) {
      String mine = "mine " + round;
      AtomicInteger all = new AtomicInteger();
      AtomicInteger keyed = new AtomicInteger();
      Subscription one = dbs.subscribe(event -> count(event, mine, all));
      Subscription two = dbs.subscribe(mine, event -> keyed.incrementAndGet());
      Subscription noise = dbs.subscribe("a", event -> strays.addAndGet(event.db().length() - 1));
      dbs.publish(mine, Kind.CREATED);
      one.close();
      dbs.publish(mine, Kind.CREATED);
      two.close();
      noise.close();
      dbs.publish(mine, Kind.CREATED);
      assertEquals(1, all.get(), "for all, in round " + round);
      assertEquals(2, keyed.get(), "for the key, in round " + round);
    }
    over.set(true);
    for (Future<?> publisher : publishers) {
      publisher.get();
    }
    assertEquals(0, strays.get());
  }

  private static void count(DbEvent event, String key, AtomicInteger counter) {
    if (event.db().equals(key)) {
      counter.incrementAndGet();
    }
  }

  /** Order per publisher, one call at a time, and every event counted as delivered or dropped. */
  @Test
  void mailboxesKeepTheOrderOfEachPublisher() throws Exception {
    for (Overflow overflow : Overflow.values()) {
      Mailbox mailbox = Mailbox.of(16, overflow, Duration.ofMinutes(1));
      int[] latest = new int[3];
      AtomicInteger inside = new AtomicInteger();
      AtomicReference<String> fault = new AtomicReference<>("");
      EventSubscription one =
          ticks.subscribe(
              mailbox,
              tick -> {
                if (inside.incrementAndGet() != 1) {
                  fault.set("two at a time");
                }
                int publisher = tick.number() % 3;
                if (tick.number() <= latest[publisher]) {
                  fault.set(tick.number() + " after " + latest[publisher]);
                }
                latest[publisher] = tick.number();
                inside.decrementAndGet();
              });
      int events = 20_000;
      List<Future<?>> publishers = new ArrayList<>();
      for (int publisher = 0; publisher < 3; publisher++) {
        int number = publisher;
        publishers.add(
            threads.submit(
                () -> {
                  for (int i = 1; i <= events; i++) {
                    ticks.publish(3 * i + number);
                  }
                }));
      }
      for (Future<?> publisher : publishers) {
        publisher.get();
      }
      assertTrue(mailbox.close(Duration.ofMinutes(1)), overflow + " drains");
      assertEquals("", fault.get(), overflow.name());
      assertEquals(
          3L * events,
          one.subscriber().delivered().orElse(0) + one.subscriber().dropped(),
          overflow.name());
      if (overflow == Overflow.BLOCK) {
        assertEquals(0, one.subscriber().dropped(), "nothing is dropped where publishers wait");
      }
    }
  }

  /** A start is never run twice, nor a stop, and at the end it fits. */
  @Test
  void demandsAlternateAndFitInTheEnd() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicReference<String> fault = new AtomicReference<>("");
    Subscription demand =
        ticks.onDemand(
            () -> {
              if (running.incrementAndGet() != 1) {
                fault.set("started twice");
              }
            },
            () -> {
              if (running.decrementAndGet() != 0) {
                fault.set("stopped twice");
              }
            });
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(
          threads.submit(
              () -> {
                for (int round = 0; round < ROUNDS; round++) {
                  ticks.subscribe(tick -> {}).close();
                }
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    assertEquals("", fault.get());
    assertEquals(0, running.get());
    Subscription one = ticks.subscribe(tick -> {});
    assertEquals(1, running.get());
    one.close();
    demand.close();
    assertEquals(0, running.get());
  }

  /** A publish beside the close of the Epi delivers or says that it is closed, and nothing else. */
  @Test
  void whenTheEpiIsClosedNothingIsDelivered() throws Exception {
    for (int round = 0; round < 200; round++) {
      AtomicInteger late = new AtomicInteger();
      AtomicBoolean closed = new AtomicBoolean();
      Epi own = Epi.builder().isolated().start();
      TickChannel channel = TickChannel.of(own);
      channel.subscribe(tick -> late.addAndGet(tick.number()));
      Future<?> publisher =
          threads.submit(
              () -> {
                try {
                  while (true) {
                    boolean was = closed.get();
                    channel.publish(was ? 1 : 0);
                  }
                } catch (IllegalStateException e) {
                  assertTrue(e.toString().contains("closed"));
                }
              });
      own.close();
      closed.set(true);
      publisher.get();
      assertEquals(0, late.get(), "round " + round);
    }
  }

  private static void pass(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
