package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.DbEvent.Kind;
import io.epi4j.runtime.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels that have a name only. */
class NamedChannelTest {
  private final Epi epi = Epi.builder().isolated().start();
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void close() {
    epi.close();
  }

  private record Name(String room, int number) {}

  @Test
  void anyValueIsAName() {
    epi.channel(new Name("a", 1), String.class).subscribe(told::add);
    epi.channel(new Name("a", 1), String.class).publish("to the first");
    epi.channel(new Name("a", 2), String.class).publish("to nobody");
    assertEquals(List.of("to the first"), told);
  }

  /** In couch_events the last unsubscribe leaves a dead channel. */
  @Test
  void itIsGoneWithTheLastAndComesAgain() {
    Channel<String> channel = epi.channel("lines", String.class);
    Subscription first = channel.subscribe(told::add);
    Subscription second = channel.subscribe(line -> told.add("again " + line));
    channel.publish("one");
    first.close();
    second.close();
    assertFalse(channel.isLive());
    Channel<Integer> other = epi.channel("lines", Integer.class);
    Subscription numbers = other.subscribe(number -> told.add("number " + number));
    other.publish(2);
    numbers.close();
    channel.subscribe(told::add);
    channel.publish("three");
    assertEquals(List.of("one", "again one", "number 2", "three"), told);
  }

  @Test
  void anotherTypeIsRefusedWhileItIsThere() {
    epi.channel("lines", String.class).subscribe(told::add);
    Channel<Integer> other = epi.channel("lines", Integer.class);
    String message = "Channel lines carries java.lang.String, not java.lang.Integer.";
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> other.publish(1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> other.subscribe(number -> {}));
  }

  @Test
  void aChannelWithAGeneratedClassHasItsName() {
    TickChannel ticks = TickChannel.of(epi);
    Channel<Tick> named = epi.channel("ticks", Tick.class);
    named.subscribe(tick -> told.add("named " + tick.number()));
    ticks.subscribe(tick -> told.add("typed " + tick.number()));
    ticks.publish(1);
    named.publish(new Tick(2));
    assertEquals(List.of("named 1", "typed 1", "named 2", "typed 2"), told);
    assertThrows(
        IllegalArgumentException.class,
        () -> epi.channel("ticks", String.class).subscribe(told::add));
  }

  /** Neither takes the other's place, so no subscriber is lost. */
  @Test
  void twoChannelsOfOneNameAreRefused() {
    Channel<String> lines = epi.channel("ticks", String.class);
    Subscription first = lines.subscribe(told::add);
    TickChannel ticks = TickChannel.of(epi);
    assertEquals(
        "Two channels have the name ticks: that of java.lang.String, which is in use, and that of"
            + " io.epi4j.runtime.Tick. Give one of them another name.",
        assertThrows(IllegalArgumentException.class, () -> ticks.subscribe(tick -> {}))
            .getMessage());
    ticks.publish(1);
    lines.publish("still there");
    first.close();
    ticks.subscribe(tick -> told.add("" + tick.number()));
    ticks.publish(2);
    assertEquals(List.of("still there", "2"), told);
  }

  @Test
  void aGeneratedClassJoinsThoseWhoWereThereBefore() {
    epi.channel("db_events", DbEvent.class).subscribe(event -> told.add("before " + event.db()));
    DbEventChannel dbs = DbEventChannel.of(epi);
    dbs.subscribe("a", event -> told.add("a"));
    dbs.publish("a", Kind.CREATED);
    epi.channel("db_events", DbEvent.class).publish(new DbEvent("a", Kind.DELETED));
    assertEquals(List.of("before a", "a", "before a", "a"), told);
  }

  @Test
  void aHundredThousandWork() {
    AtomicInteger sum = new AtomicInteger();
    List<Subscription> all = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      all.add(epi.channel(i, Integer.class).subscribe(sum::addAndGet));
    }
    for (int i = 0; i < 100_000; i++) {
      epi.channel(i, Integer.class).publish(1);
    }
    assertEquals(100_000, sum.get());
    all.forEach(Subscription::close);
    assertFalse(epi.channel(5, Integer.class).isLive());
    assertTrue(epi.channel(5, Integer.class).subscribers().isEmpty());
  }
}
