package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Overflow;
import io.epi4j.runtime.DbEvent.Kind;
import io.epi4j.runtime.channel.EventSubscription;
import io.epi4j.runtime.channel.Mailbox;
import io.epi4j.runtime.channel.MailboxFullException;
import io.epi4j.runtime.channel.Subscriber;
import io.epi4j.runtime.problem.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscribers for whom events wait. */
class MailboxTest {
  private final ManualExecutor threads = new ManualExecutor();
  private final List<Failure> failures = new CopyOnWriteArrayList<>();
  private final Epi epi =
      Epi.builder().isolated().executor(threads).errorHandler(failures::add).start();
  private final TickChannel ticks = TickChannel.of(epi);
  private final List<String> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void eventsWaitInOrder() {
    EventSubscription one =
        ticks.subscribe(
            Mailbox.of(4, Overflow.DROP_OLDEST), tick -> told.add("got " + tick.number()));
    ticks.publish(1);
    ticks.publish(2);
    assertEquals(List.of(), told);
    assertEquals(1, threads.waiting(), "one task takes all");
    assertEquals(2, one.subscriber().waiting());
    threads.runAll();
    assertEquals(List.of("got 1", "got 2"), told);
    Subscriber status = one.subscriber();
    assertEquals(Subscriber.Kind.MAILBOX, status.kind());
    assertEquals(OptionalLong.of(2), status.delivered());
    assertEquals(0, status.waiting());
  }

  @Test
  void theOldestAreDropped() {
    EventSubscription one = filled(Overflow.DROP_OLDEST);
    assertEquals(2, one.subscriber().dropped());
    threads.runAll();
    assertEquals(List.of("3", "4", "5", "6"), told);
    assertEquals(List.of(), failures);
  }

  @Test
  void theNewestAreDropped() {
    EventSubscription one = filled(Overflow.DROP_NEWEST);
    assertEquals(2, one.subscriber().dropped());
    threads.runAll();
    assertEquals(List.of("1", "2", "3", "4"), told);
    assertEquals(List.of(), failures);
  }

  @Test
  void theNewestAreToldAsFailures() {
    EventSubscription one = filled(Overflow.FAIL);
    threads.runAll();
    assertEquals(List.of("1", "2", "3", "4"), told);
    assertEquals(2, failures.size());
    assertInstanceOf(MailboxFullException.class, failures.get(0).error());
    assertEquals(2, one.subscriber().dropped());
  }

  /** Six events for four places. */
  private EventSubscription filled(Overflow overflow) {
    EventSubscription one =
        ticks.subscribe(Mailbox.of(3, overflow), tick -> told.add("" + tick.number()));
    for (int i = 1; i <= 6; i++) {
      ticks.publish(i);
    }
    return one;
  }

  @Test
  void aPublisherWaitsForRoom() throws InterruptedException {
    EventSubscription one =
        ticks.subscribe(
            Mailbox.of(2, Overflow.BLOCK, Duration.ofDays(1)),
            tick -> told.add("" + tick.number()));
    Thread publisher =
        new Thread(
            () -> {
              for (int i = 1; i <= 5; i++) {
                ticks.publish(i);
              }
            });
    publisher.start();
    while (publisher.isAlive()) {
      if (publisher.getState() == Thread.State.TIMED_WAITING) {
        threads.runAll();
      }
      Thread.onSpinWait();
    }
    publisher.join();
    threads.runAll();
    assertEquals(List.of("1", "2", "3", "4", "5"), told);
    assertEquals(0, one.subscriber().dropped());
  }

  @Test
  void aPublisherWaitsNoLongerThanItsTime() {
    ticks.subscribe(
        Mailbox.of(2, Overflow.BLOCK, Duration.ofMillis(1)), tick -> told.add("" + tick.number()));
    for (int i = 1; i <= 3; i++) {
      ticks.publish(i);
    }
    threads.runAll();
    assertEquals(List.of("1", "2"), told);
    assertTrue(failures.get(0).error().toString().contains("was full for 1 ms"));
  }

  @Test
  void aPublisherThatIsInterruptedWaitsNoMore() {
    ticks.subscribe(
        Mailbox.of(2, Overflow.BLOCK, Duration.ofDays(1)), tick -> told.add("" + tick.number()));
    Thread.currentThread().interrupt();
    for (int i = 1; i <= 3; i++) {
      ticks.publish(i);
    }
    assertTrue(Thread.interrupted(), "the interrupt is kept");
    assertTrue(failures.get(0).error().toString().contains("the publisher was interrupted"));
  }

  @Test
  void aSubscriberDoesNotWaitForItself() {
    ticks.subscribe(
        Mailbox.of(2, Overflow.BLOCK, Duration.ofDays(1)),
        tick -> {
          told.add("" + tick.number());
          if (tick.number() == 1) {
            for (int i = 2; i <= 4; i++) {
              ticks.publish(i);
            }
          }
        });
    ticks.publish(1);
    threads.runAll();
    assertEquals(List.of("1", "2", "3"), told);
    assertTrue(failures.get(0).error().toString().contains("publishes to its own mailbox"));
  }

  @Test
  void severalChannelsShareOneMailbox() {
    DbEventChannel dbs = DbEventChannel.of(epi);
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    ticks.subscribe(mailbox, tick -> told.add("tick " + tick.number()));
    dbs.subscribe(mailbox, event -> told.add("db " + event.db()));
    dbs.subscribe("a", mailbox, event -> told.add("a"));
    ticks.publish(1);
    dbs.publish("a", Kind.CREATED);
    ticks.publish(2);
    assertEquals(1, threads.waiting());
    threads.runAll();
    assertEquals(List.of("tick 1", "db a", "a", "tick 2"), told);
  }

  @Test
  void aBatchHasAllThatCameMeanwhile() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    List<List<Tick>> batches = new ArrayList<>();
    ticks.subscribeBatches(mailbox, batches::add);
    Epi unused = epi;
    DbEventChannel dbs = DbEventChannel.of(epi);
    dbs.subscribe(mailbox, event -> batches.add(List.of()));
    ticks.publish(1);
    ticks.publish(2);
    dbs.publish("a", Kind.CREATED);
    ticks.publish(3);
    threads.runAll();
    assertEquals(
        List.of(List.of(new Tick(1), new Tick(2)), List.of(), List.of(new Tick(3))), batches);
    assertThrows(UnsupportedOperationException.class, () -> batches.get(0).clear());
  }

  @Test
  void oneThatFailsGoesOnWithTheNext() {
    EventSubscription one =
        ticks.subscribe(
            Mailbox.of(8, Overflow.FAIL),
            tick -> {
              told.add("" + tick.number());
              if (tick.number() == 1) {
                throw new IllegalStateException("no");
              }
            });
    ticks.publish(1);
    ticks.publish(2);
    threads.runAll();
    assertEquals(List.of("1", "2"), told);
    assertEquals(1, one.subscriber().failed());
    assertEquals(1, failures.size());
  }

  @Test
  void anErrorOfTheVirtualMachineEndsTheTaskAndNotTheMailbox() {
    ticks.subscribe(
        Mailbox.of(8, Overflow.FAIL),
        tick -> {
          if (tick.number() == 1) {
            throw new OutOfMemoryError("full");
          }
          told.add("" + tick.number());
        });
    ticks.publish(1);
    ticks.publish(2);
    assertThrows(OutOfMemoryError.class, threads::runAll);
    threads.runAll();
    assertEquals(List.of("2"), told);
  }

  @Test
  void aBatchThatBreaksLosesNoOtherEvent() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    DbEventChannel dbs = DbEventChannel.of(epi);
    ticks.subscribeBatches(
        mailbox,
        batch -> {
          throw new OutOfMemoryError("full");
        });
    dbs.subscribe(mailbox, event -> told.add(event.db()));
    ticks.publish(1);
    dbs.publish("a", Kind.CREATED);
    dbs.publish("b", Kind.CREATED);
    assertThrows(OutOfMemoryError.class, threads::runAll);
    threads.runAll();
    assertEquals(List.of("a", "b"), told);
  }

  /** A place that stayed claimed beside the batch would keep the publisher for ever. */
  @Test
  @Timeout(20)
  void aBatchThatPublishesToItsOwnFullMailboxGoesOn() {
    Mailbox mailbox = Mailbox.of(2, Overflow.DROP_OLDEST);
    ticks.subscribeBatches(
        mailbox,
        batch -> {
          told.add("batch " + batch.get(0).number());
          if (batch.get(0).number() == 1) {
            ticks.publish(2);
            ticks.publish(3);
          }
        });
    ticks.subscribe(mailbox, tick -> told.add("one " + tick.number()));
    ticks.publish(1);
    threads.runAll();
    assertEquals(List.of("batch 1", "one 1", "batch 3", "one 3"), told);
  }

  @Test
  @Timeout(20)
  void anExecutorThatRefusesIsAskedAgain() throws InterruptedException {
    AtomicInteger refusals = new AtomicInteger(3);
    CountDownLatch done = new CountDownLatch(4);
    Executor busy =
        task -> {
          if (refusals.getAndDecrement() > 0) {
            throw new RejectedExecutionException("busy");
          }
          threads.execute(task);
          threads.runAll();
        };
    try (Epi own = Epi.builder().isolated().executor(busy).start()) {
      TickChannel channel = TickChannel.of(own);
      channel.subscribe(Mailbox.of(4, Overflow.DROP_NEWEST), tick -> done.countDown());
      for (int i = 0; i < 3; i++) {
        channel.publish(i); // each is refused
      }
      channel.publish(3);
      done.await();
    }
  }

  @Test
  void anInterruptIsNotThatOfTheNext() {
    List<Boolean> interrupted = new ArrayList<>();
    ticks.subscribe(
        Mailbox.of(4, Overflow.FAIL),
        tick -> {
          interrupted.add(Thread.currentThread().isInterrupted());
          Thread.currentThread().interrupt();
        });
    ticks.publish(1);
    ticks.publish(2);
    threads.runAll();
    assertEquals(List.of(false, false), interrupted);
  }

  @Test
  void itServesOneEpi() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    ticks.subscribe(mailbox, tick -> told.add("" + tick.number()));
    try (Epi other = Epi.builder().isolated().start()) {
      TickChannel others = TickChannel.of(other);
      assertThrows(IllegalArgumentException.class, () -> others.subscribe(mailbox, tick -> {}));
    }
  }

  @Test
  void aCapacityIsRoundedUpToAPowerOfTwo() {
    assertEquals(2, Mailbox.of(1, Overflow.FAIL).capacity());
    assertEquals(2, Mailbox.of(2, Overflow.FAIL).capacity());
    assertEquals(4, Mailbox.of(3, Overflow.FAIL).capacity());
    assertEquals(1024, Mailbox.of(1024, Overflow.FAIL).capacity());
    assertEquals(1 << 20, Mailbox.of(1 << 20, Overflow.FAIL).capacity());
  }

  @Test
  void whatMakesNoMailboxIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Mailbox.of(0, Overflow.FAIL));
    assertThrows(IllegalArgumentException.class, () -> Mailbox.of((1 << 20) + 1, Overflow.FAIL));
    assertThrows(
        IllegalArgumentException.class, () -> Mailbox.of(1, Overflow.BLOCK, Duration.ofMillis(-1)));
  }
}
