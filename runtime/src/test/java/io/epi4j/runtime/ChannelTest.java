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
    dbs.publish(new DbEvent(absent(), Kind.CREATED));
    assertEquals(List.of("all"), told);
  }

  @Test
  void whoSubscribesInADeliveryGetsTheNextEvent() {
    ticks.subscribeWithSubscription(
        (own, tick) -> {
          told.add("once " + tick.number());
          own.close();
          ticks.subscribe(later -> told.add("later " + later.number()));
        });
    ticks.subscribe(tick -> told.add("always " + tick.number()));
    ticks.publish(1);
    ticks.publish(2);
    assertEquals(List.of("once 1", "always 1", "always 2", "later 2"), told);
  }

  @Test
  void whatASubscriberEndsStillGetsTheEventThatIsOnItsWay() {
    List<EventSubscription> later = new ArrayList<>();
    ticks.subscribe(tick -> later.forEach(EventSubscription::close));
    later.add(ticks.subscribe(tick -> told.add("got " + tick.number())));
    ticks.publish(1);
    ticks.publish(2);
    assertEquals(List.of("got 1"), told);
  }

  @Test
  void whatASubscriberPublishesIsDeliveredFirst() {
    ticks.subscribe(
        tick -> {
          if (tick.number() < 3) {
            ticks.publish(tick.number() + 1);
          }
        });
    ticks.subscribe(tick -> told.add("" + tick.number()));
    ticks.publish(1);
    assertEquals(List.of("3", "2", "1"), told);
  }

  /** {@code {event, Ref, Event}}: one listener of several channels knows which one it was. */
  @Test
  void aSubscriberIsToldBySubscription() {
    List<Subscription> by = new ArrayList<>();
    Subscription tick = ticks.subscribeWithSubscription((own, event) -> by.add(own));
    Subscription db = dbs.subscribeWithSubscription("a", (own, event) -> by.add(own));
    dbs.publish("a", Kind.CREATED);
    ticks.publish(1);
    assertEquals(List.of(db, tick), by);
  }

  @Test
  void whatListensIsRunWhileSomeoneDoes() {
    Subscription demand = ticks.onDemand(() -> told.add("start"), () -> told.add("stop"));
    Subscription first = ticks.subscribe(tick -> {});
    Subscription second = ticks.subscribe(tick -> {});
    first.close();
    second.close();
    Subscription third = ticks.subscribe(tick -> {});
    demand.close();
    demand.close();
    third.close();
    assertEquals(List.of("start", "stop", "start", "stop"), told);
  }

  @Test
  void whatListensIsRunAtOnceForASubscriberThatIsThere() {
    dbs.subscribe("a", event -> {});
    Subscription unused = dbs.onDemand(() -> told.add("start"), () -> told.add("stop"));
    assertEquals(List.of("start"), told);
    epi.close();
    assertEquals(List.of("start", "stop"), told);
  }

  @Test
  void aDemandMayChangeTheSubscribersItself() {
    List<EventSubscription> own = new ArrayList<>();
    Subscription unused =
        ticks.onDemand(
            () -> {
              told.add("start");
              own.add(ticks.subscribe(tick -> told.add("own " + tick.number())));
            },
            () -> told.add("stop"));
    Subscription first = ticks.subscribe(tick -> told.add("first " + tick.number()));
    ticks.publish(1);
    first.close();
    assertEquals(List.of("start", "first 1", "own 1"), told);
    own.forEach(EventSubscription::close);
    assertEquals(List.of("start", "first 1", "own 1", "stop"), told);
  }

  @Test
  void aDemandThatFailsIsAProblem() {
    Subscription unused =
        ticks.onDemand(
            () -> {
              throw new IllegalStateException("no port");
            },
            () -> told.add("stop"));
    ticks.subscribe(tick -> told.add("got"));
    ticks.publish(1);
    assertEquals(List.of("got"), told);
    assertEquals("on-demand-failed", epi.report().problems().get(0).id());
  }

  @Test
  void aClosedEpiSaysSo() {
    ticks.subscribe(tick -> told.add("got"));
    epi.close();
    String message = "Channel ticks belongs to an Epi that is closed.";
    assertEquals(
        message,
        assertThrows(IllegalStateException.class, () -> ticks.publish(new Tick(1))).getMessage());
    assertThrows(IllegalStateException.class, () -> ticks.publish(1));
    assertThrows(IllegalStateException.class, () -> ticks.publishLazily(() -> new Tick(1)));
    assertThrows(IllegalStateException.class, ticks::isLive);
    assertThrows(IllegalStateException.class, () -> ticks.subscribe(tick -> {}));
    assertThrows(IllegalStateException.class, () -> ticks.onDemand(() -> {}, () -> {}));
    assertThrows(IllegalStateException.class, () -> TickChannel.of(epi).publish(1));
    assertThrows(
        IllegalStateException.class, () -> epi.channel("x", String.class).publish("to nobody"));
    assertEquals(List.of(), told);
  }

  /** What keeps channels is made when somebody first asks, which may be too late. */
  @Test
  void aClosedEpiThatNeverHadAChannelSaysSo() {
    Epi closed = Epi.builder().isolated().start();
    closed.close();
    assertEquals(List.of(), closed.report().channels());
    assertThrows(IllegalStateException.class, () -> TickChannel.of(closed).publish(new Tick(1)));
    assertThrows(
        IllegalStateException.class, () -> closed.channel("x", String.class).publish("to nobody"));
    assertThrows(
        IllegalStateException.class, () -> closed.channel("x", String.class).subscribe(text -> {}));
  }

  @Test
  void aSubscriptionMayBeClosedAfterItsEpi() {
    EventSubscription one = ticks.subscribe(tick -> {});
    EventSubscription keyed = dbs.subscribe("a", event -> {});
    epi.close();
    assertFalse(one.isOpen());
    one.close();
    keyed.close();
    assertThrows(IllegalStateException.class, () -> ticks.publish(1));
    assertThrows(IllegalStateException.class, () -> dbs.publish("a", Kind.CREATED));
  }

  @Test
  void twoLiveSideBySide() {
    ticks.subscribe(tick -> told.add("first " + tick.number()));
    try (Epi other = Epi.builder().isolated().start()) {
      TickChannel others = TickChannel.of(other);
      others.subscribe(tick -> told.add("other " + tick.number()));
      others.publish(1);
      ticks.publish(2);
      epi.close(); // it owned the call site
      others.publish(3);
      assertThrows(IllegalStateException.class, () -> ticks.publish(4));
    }
    assertEquals(List.of("other 1", "first 2", "other 3"), told);
  }

  @Test
  void nothingIsNoEventAndNoSubscriber() {
    ticks.publish(ChannelTest.<Tick>absent()); // nobody looks at it
    assertThrows(
        NullPointerException.class, () -> dbs.subscribe(ChannelTest.<String>absent(), event -> {}));
    ticks.subscribe(tick -> {});
    assertThrows(NullPointerException.class, () -> ticks.publish(ChannelTest.<Tick>absent()));
    assertThrows(NullPointerException.class, () -> ticks.publishLazily(ChannelTest::absent));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a hasty caller does
  private static <T> T absent() {
    return null;
  }
}
