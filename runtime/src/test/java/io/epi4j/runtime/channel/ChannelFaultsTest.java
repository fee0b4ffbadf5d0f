package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Who has subscribed gets an event that is published then, once, and who has ended gets none, while
 * others come and go, one publishes, and the call site is promoted as often as it can be. The same
 * harness has to catch planted faults, so that its silence means something; it goes on until it
 * has.
 */
@Timeout(120) // where a fault is not caught, it would go on
class ChannelFaultsTest {
  private static final int ROUNDS = 5_000;
  private static final int ENOUGH_PROMOTIONS = 200;
  private static final int CHANGERS = 2;

  private final EagerClock clock = new EagerClock();
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLong rounds = new AtomicLong();
  private final AtomicLong promotions = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private final AtomicLong doubled = new AtomicLong();
  private final AtomicLong late = new AtomicLong();
  private final AtomicBoolean stop = new AtomicBoolean();

  /** Counts how often its call site is promoted. */
  private class Numbers extends ChannelType<Long> {
    Numbers() {
      super(Long.class, "numbers", null, clock);
    }

    @Override
    Delivery<Long> current(TypedBinding<Long> owner) {
      promotions.incrementAndGet();
      return super.current(owner);
    }
  }

  /** Counts how often it gets one number. */
  private static final class Listening implements Consumer<Long> {
    private final long wanted;
    private final AtomicLong times = new AtomicLong();

    Listening(long wanted) {
      this.wanted = wanted;
    }

    @Override
    public void accept(Long number) {
      if (number == wanted) {
        times.incrementAndGet();
      }
    }
  }

  private ChannelRegistry registry() {
    return ChannelRegistry.of(new QuietHost());
  }

  /** Goes on until there were enough rounds, and until {@code enough} says so, too. */
  private void stress(
      ChannelRegistry registry, Numbers type, Runnable beforePromotion, BooleanSupplier enough)
      throws Exception {
    SiteChannel<Long> channel = new SiteChannel<>(type.delivery(), registry.bind(type));
    ExecutorService threads = Executors.newFixedThreadPool(CHANGERS + 2);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CHANGERS; i++) {
        running.add(threads.submit(() -> whileWanted(() -> comeAndGo(channel))));
      }
      running.add(threads.submit(() -> whileWanted(() -> channel.publish(0L))));
      running.add(
          threads.submit(
              () ->
                  whileWanted(
                      () -> {
                        beforePromotion.run();
                        clock.runAll();
                        if (rounds.get() >= ROUNDS && enough.getAsBoolean()) {
                          stop.set(true);
                        }
                      })));
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      stop.set(true);
      threads.shutdownNow();
    }
  }

  private void whileWanted(Runnable step) {
    while (!stop.get()) {
      step.run();
    }
  }

  private void comeAndGo(Channel<Long> channel) {
    Listening listening = new Listening(numbers.incrementAndGet());
    EventSubscription subscription = channel.subscribe(listening);
    channel.publish(listening.wanted);
    long before = listening.times.get();
    subscription.close();
    channel.publish(listening.wanted);
    lost.addAndGet(before == 0 ? 1 : 0);
    doubled.addAndGet(before > 1 ? 1 : 0);
    late.addAndGet(listening.times.get() - before);
    rounds.incrementAndGet();
  }

  @Test
  void whoSubscribedGetsTheNextEventAndNoneAfterItsEnd() throws Exception {
    stress(registry(), new Numbers(), () -> {}, () -> promotions.get() >= ENOUGH_PROMOTIONS);
    assertEquals(0, lost.get(), "lost");
    assertEquals(0, doubled.get(), "doubled");
    assertEquals(0, late.get(), "late");
  }

  @Test
  void aSubscriptionThatDoesNotReplaceTheDeliveryIsCaught() throws Exception {
    ChannelRegistry faulty =
        new ChannelRegistry(new QuietHost(), clock) {
          @Override
          <E> Subscribers<E> subscribers(Object name, Class<E> type) {
            return new Subscribers<>(this, name, type) {
              private boolean adding;

              @Override
              boolean add(Registration<E> subscriber) {
                adding = true;
                boolean told = super.add(subscriber);
                adding = false;
                return told;
              }

              @Override
              void renew() {
                if (!adding) {
                  super.renew();
                }
              }
            };
          }
        };
    stress(faulty, new Numbers(), () -> {}, () -> lost.get() > 0);
  }

  @Test
  void aRemovedSubscriberThatStaysIsCaught() throws Exception {
    ChannelRegistry faulty =
        new ChannelRegistry(new QuietHost(), clock) {
          @Override
          <E> Subscribers<E> subscribers(Object name, Class<E> type) {
            return new Subscribers<>(this, name, type) {
              private int removed;

              @Override
              boolean remove(Registration<E> subscriber) {
                return removed++ % 10 == 0 || super.remove(subscriber);
              }
            };
          }
        };
    stress(faulty, new Numbers(), () -> {}, () -> late.get() > 0);
  }

  @Test
  void aChangeOfWhichTheCallSiteIsNotToldIsCaught() throws Exception {
    ChannelRegistry faulty =
        new ChannelRegistry(new QuietHost(), clock) {
          @Override
          <T> Changed<T> changed(Subscribers<?> of, boolean told, T result) {
            return super.changed(of, false, result);
          }
        };
    stress(faulty, new Numbers(), () -> {}, () -> lost.get() > 0);
  }

  /** The promotion comes just between the two. */
  @Test
  void aChangeThatIsToldBeforeItIsMadeIsCaught() throws Exception {
    Numbers type = new Numbers();
    ChannelRegistry faulty =
        new ChannelRegistry(new QuietHost(), clock) {
          @Override
          void enter() {
            type.changed((TypedBinding<Long>) type.bind(this));
            clock.runAll();
            super.enter();
          }

          @Override
          <T> Changed<T> changed(Subscribers<?> of, boolean told, T result) {
            return super.changed(of, false, result);
          }
        };
    stress(faulty, type, () -> {}, () -> lost.get() > 0 && late.get() > 0);
  }

  /** As in couch_events, where one of two simultaneous first subscribers is lost. */
  @Test
  void changesWithoutTheLockAreCaught() throws Exception {
    ChannelRegistry faulty =
        new ChannelRegistry(new QuietHost(), clock) {
          @Override
          void enter() {}

          @Override
          void leave() {}
        };
    stress(faulty, new Numbers(), () -> {}, () -> lost.get() > 0);
  }

  @Test
  void aPromotionThatReadsOutsideTheLockIsCaught() throws Exception {
    ChannelRegistry registry = registry();
    ReadingEarly type = new ReadingEarly();
    stress(registry, type, () -> type.read(registry), () -> lost.get() > 0);
  }

  /** Builds in what it read before it had the lock of the call site. */
  private final class ReadingEarly extends Numbers {
    private volatile Delivery<Long> early = Nobody.instance();

    void read(ChannelRegistry registry) {
      early = bind(registry).delivery();
    }

    @Override
    Delivery<Long> current(TypedBinding<Long> owner) {
      return early;
    }
  }
}
