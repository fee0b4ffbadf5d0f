package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.DbEvent.Kind;
import io.epi4j.runtime.channel.EventSubscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a channel does with subscribers that the publisher's thread calls. */
class ChannelTest {
  private final Epi epi = Epi.builder().isolated().start();
  private final TickChannel ticks = TickChannel.of(epi);
  private final DbEventChannel dbs = DbEventChannel.of(epi);
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void everySubscriberGetsEveryEventInOrder() {
    ticks.subscribe(tick -> told.add("first " + tick.number()));
    ticks.subscribe(tick -> told.add("second " + tick.number()));
    ticks.publish(new Tick(1));
    ticks.publish(2);
    assertEquals(List.of("first 1", "second 1", "first 2", "second 2"), told);
  }

  @Test
  void whileNobodyListensNoEventIsMade() {
    ticks.publishLazily(() -> new Tick(told.add("made") ? 1 : 2));
    assertFalse(ticks.isLive());
    Subscription subscription = ticks.subscribe(tick -> told.add("got " + tick.number()));
    assertTrue(ticks.isLive());
    ticks.publishLazily(() -> new Tick(told.add("made") ? 1 : 2));
    subscription.close();
    ticks.publishLazily(() -> new Tick(told.add("made too late") ? 1 : 2));
    assertEquals(List.of("made", "got 1"), told);
  }

  /** In couch_events unsubscribing does nothing while others are left. */
  @Test
  void oneEndsAndTheOthersStay() {
    EventSubscription first = ticks.subscribe(tick -> told.add("first " + tick.number()));
    ticks.subscribe(tick -> told.add("second " + tick.number()));
    first.close();
    first.close();
    assertFalse(first.isOpen());
    ticks.publish(1);
    assertEquals(List.of("second 1"), told);
  }

  @Test
  void anyNumberOfSubscribersIsCalledOnceEach() {
    for (int size = 0; size <= 300; size = size < 70 ? size + 1 : size + 115) {
      List<Integer> order = new ArrayList<>();
      List<EventSubscription> all = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int number = i;
        all.add(ticks.subscribe(tick -> order.add(number)));
      }
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        expected.add(i);
      }
      ticks.publish(size);
      assertEquals(expected, order);
      all.forEach(EventSubscription::close);
    }
  }

  @Test
  void keyedSubscribersGetTheirKeyOnlyAndInTheOrderOfAll() {
    dbs.subscribe(event -> told.add("all " + event.db()));
    dbs.subscribe("a", event -> told.add("a"));
    dbs.subscribe("b", event -> told.add("b"));
    Subscription late = dbs.subscribe(event -> told.add("late " + event.db()));
    dbs.publish("a", Kind.CREATED);
    dbs.publish(new DbEvent("b", Kind.CREATED));
    dbs.publish("c", Kind.CREATED);
    late.close();
    dbs.publish("a", Kind.DELETED);
    assertEquals(
        List.of("all a", "a", "late a", "all b", "b", "late b", "all c", "late c", "all a", "a"),
        told);
  }

  @Test
  void anEventOfAKeyThatNobodyWantsIsNotMade() {
    Subscription one = dbs.subscribe("a", event -> told.add("a"));
    dbs.publishLazily("b", () -> new DbEvent(told.add("made") ? "b" : "", Kind.CREATED));
    assertTrue(dbs.isLive());
    assertFalse(dbs.isLive("b"));
    one.close();
    assertFalse(dbs.isLive());
    assertEquals(List.of(), told);
  }

  @Test
  void aLazyEventOfAnotherKeyIsRefused() {
    dbs.subscribe("a", event -> told.add("a"));
    assertThrows(
        IllegalArgumentException.class,
        () -> dbs.publishLazily("a", () -> new DbEvent("b", Kind.CREATED)));
    assertEquals(List.of(), told);
  }

  @Test
  void anEventWithoutAKeyReachesThoseOnlyWhoWantAll() {
    dbs.subscribe("a", event -> told.add("a"));
    dbs.subscribe(event -> told.add("all"));
    dbs.publish(new DbEvent(nothing(), Kind.CREATED));
    assertEquals(List.of("all"), told);
  }

  @SuppressWarnings("NullAway") // what a hasty caller does
  private static String nothing() {
    return null;
  }
}
