package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.runtime.callsite.PromotionClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** A channel that was left a moment ago is still known, and nobody notices. */
class RestingTest {
  private final Clock clock = new Clock();
  private final ChannelRegistry registry = new ChannelRegistry(new QuietHost(), clock);
  private final List<String> told = new ArrayList<>();
  private int names;

  private static final class Clock implements PromotionClock {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean poor;

    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public void after(long nanos, Runnable task) {
      if (poor) {
        throw new RejectedExecutionException("busy");
      }
      tasks.add(task);
    }

    void pass() {
      for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
        task.run();
      }
    }
  }

  private <E> SiteChannel<E> typed(Class<E> type) {
    ChannelType<E> made = new ChannelType<>(type, "events", null, clock);
    return new SiteChannel<>(made.delivery(), registry.bind(made));
  }

  private SiteChannel<String> left() {
    SiteChannel<String> channel = typed(String.class);
    channel.subscribe(told::add).close();
    return channel;
  }

  @Test
  void nobodyListensToIt() {
    SiteChannel<String> channel = left();
    assertEquals(List.of(), registry.statuses());
    assertFalse(registry.named("events", String.class).isLive());
    channel.publish("x");
    registry.named("events", String.class).publish("y");
    assertEquals(List.of(), told);
  }

  @Test
  void whoComesAgainGetsWhatIsPublishedByName() {
    SiteChannel<String> channel = left();
    EventSubscription again = channel.subscribe(told::add);
    registry.named("events", String.class).publish("x");
    clock.pass();
    registry.named("events", String.class).publish("y");
    again.close();
    registry.named("events", String.class).publish("z");
    assertEquals(List.of("x", "y"), told);
  }

  @Test
  void itsNameIsFree() {
    SiteChannel<String> unused = left();
    SiteChannel<Integer> numbers = typed(Integer.class);
    numbers.subscribe(number -> told.add("number " + number));
    registry.named("events", Integer.class).publish(1);
    assertThrows(IllegalArgumentException.class, () -> unused.subscribe(told::add));
    assertEquals(List.of("number 1"), told);
  }

  @Test
  void whoPublishesOtherEventsByItsNameIsNotRefused() {
    SiteChannel<String> channel = left();
    registry.named("events", Integer.class).publish(1);
    channel.subscribe(told::add);
    assertThrows(
        IllegalArgumentException.class,
        () -> registry.named("events", Integer.class).publish(1),
        "now someone listens");
  }

  @Test
  void whenItsEpiIsClosedItSaysSo() {
    SiteChannel<String> channel = left();
    registry.close();
    clock.pass();
    assertThrows(IllegalStateException.class, () -> channel.publish("x"));
    assertThrows(
        IllegalStateException.class, () -> registry.named("events", String.class).publish("x"));
  }

  @Test
  void itIsForgottenSoon() {
    KnownChannels known = new KnownChannels();
    Resting resting = new Resting(known, clock, new ReentrantLock());
    Subscribers<String> first = change(resting);
    assertEquals(List.of(first), known.live());
    Subscribers<String> second = change(resting);
    assertEquals(List.of(second), known.live(), "one rests at a time");
    assertEquals(1, clock.tasks.size());
    clock.pass();
    assertEquals(List.of(), known.live());
    Subscribers<String> third = change(resting);
    assertEquals(List.of(third), known.live());
    clock.pass();
    assertEquals(List.of(), known.live());
  }

  @Test
  void withoutAThreadItIsForgottenAtOnce() {
    clock.poor = true;
    KnownChannels known = new KnownChannels();
    Subscribers<String> unused = change(new Resting(known, clock, new ReentrantLock()));
    assertEquals(List.of(), known.live());
  }

  /** Has one come to a channel, which has a name of its own, and go. */
  private Subscribers<String> change(Resting resting) {
    Subscribers<String> channel =
        new ChannelType<>(String.class, "channel " + names++, null, clock).bind(registry).needed();
    Registration<String> one =
        registry.made(channel, Listener.of(null, null, (String event) -> told.add(event)));
    channel.add(one);
    resting.keep(channel);
    channel.remove(one);
    resting.keep(channel);
    return channel;
  }
}
