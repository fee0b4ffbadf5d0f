package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Overflow;
import io.epi4j.runtime.channel.EventSubscription;
import io.epi4j.runtime.channel.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of events that wait when a subscription, its mailbox or its {@code Epi} ends. */
class MailboxClosingTest {
  private final ManualExecutor threads = new ManualExecutor();
  private final Epi epi = Epi.builder().isolated().executor(threads).start();
  private final TickChannel ticks = TickChannel.of(epi);
  private final List<String> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void whatWaitsForAClosedSubscriptionIsDropped() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    EventSubscription one = ticks.subscribe(mailbox, tick -> told.add("one"));
    ticks.subscribe(mailbox, tick -> told.add("two"));
    ticks.publish(1);
    one.close();
    threads.runAll();
    assertEquals(List.of("two"), told);
    assertEquals(1, one.subscriber().dropped());
  }

  @Test
  void closingDropsWhatWaits() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    EventSubscription one = ticks.subscribe(mailbox, tick -> told.add("" + tick.number()));
    ticks.publish(1);
    mailbox.close();
    mailbox.close();
    assertFalse(ticks.isLive());
    threads.runAll();
    assertEquals(List.of(), told);
    assertFalse(one.isOpen());
    assertEquals(1, one.subscriber().dropped());
    assertThrows(IllegalStateException.class, () -> ticks.subscribe(mailbox, tick -> {}));
  }

  @Test
  void closingWithALimitDeliversWhatWaits() throws InterruptedException {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    ticks.subscribe(mailbox, tick -> told.add("" + tick.number()));
    ticks.publish(1);
    ticks.publish(2);
    Thread consumer = new Thread(threads::runAll);
    consumer.start();
    assertTrue(mailbox.close(Duration.ofDays(1)));
    assertEquals(List.of("1", "2"), told);
    consumer.join();
    ticks.publish(3);
    assertEquals(0, mailbox.waiting());
  }

  @Test
  void closingWaitsNoLongerThanItsLimit() throws InterruptedException {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    EventSubscription one =
        ticks.subscribe(
            mailbox,
            tick -> {
              inside.countDown();
              await(go);
              told.add("" + tick.number());
            });
    ticks.publish(1);
    ticks.publish(2);
    Thread consumer = new Thread(threads::runAll);
    consumer.start();
    inside.await();
    assertFalse(mailbox.close(Duration.ofMillis(1)));
    go.countDown();
    consumer.join();
    assertEquals(List.of("1"), told);
    assertEquals(1, one.subscriber().dropped());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSubscriberMayCloseItsOwnMailbox() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    ticks.subscribe(
        mailbox, tick -> told.add(tick.number() + " " + mailbox.close(Duration.ofDays(1))));
    ticks.publish(1);
    ticks.publish(2);
    threads.runAll();
    assertEquals(List.of("1 false", "2 false"), told);
  }

  @Test
  void itEndsWithItsEpi() {
    Mailbox mailbox = Mailbox.of(8, Overflow.FAIL);
    EventSubscription one = ticks.subscribe(mailbox, tick -> told.add("" + tick.number()));
    ticks.publish(1);
    epi.close();
    threads.runAll();
    assertEquals(List.of(), told);
    assertEquals(1, one.subscriber().dropped());
    assertEquals(0, mailbox.waiting());
  }
}
