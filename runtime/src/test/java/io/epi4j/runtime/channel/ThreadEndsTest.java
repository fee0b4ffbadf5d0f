package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.callsite.PromotionClock;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A subscription that is bound to a thread ends with it. */
class ThreadEndsTest {
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<Long> delays = new ArrayList<>();
  private final ChannelRegistry registry = new ChannelRegistry(new Host(), new Clock());
  private final Channel<String> channel = registry.named("lines", String.class);
  private final List<String> told = new ArrayList<>();
  private boolean poor;

  @Test
  void itIsLookedAtEachSecondUntilItIsOver() throws InterruptedException {
    Thread thread = new Thread(() -> {});
    EventSubscription bound = channel.subscribe(line -> told.add("bound")).endWith(thread);
    EventSubscription free = channel.subscribe(line -> told.add("free"));
    second();
    assertTrue(bound.isOpen(), "the thread has not begun");
    thread.start();
    thread.join();
    second();
    assertFalse(bound.isOpen());
    assertTrue(free.isOpen());
    channel.publish("x");
    assertEquals(List.of("free"), told);
    assertTrue(later.isEmpty(), "nothing is left to look at");
    assertEquals(List.of(1L, 1L), delays);
  }

  @Test
  void nobodyLooksForOneThatIsClosed() {
    EventSubscription bound = channel.subscribe(told::add).endWith(Thread.currentThread());
    bound.close();
    second();
    assertTrue(later.isEmpty());
  }

  @Test
  void itBeginsAnew() throws InterruptedException {
    channel.subscribe(told::add).endWith(new Thread(() -> {})).close();
    second();
    Thread thread = new Thread(() -> {});
    EventSubscription bound = channel.subscribe(told::add).endWith(thread);
    thread.start();
    thread.join();
    second();
    assertFalse(bound.isOpen());
  }

  @Test
  void aClockWithoutAThreadIsAskedAgain() throws InterruptedException {
    Thread thread = new Thread(() -> {});
    EventSubscription first = channel.subscribe(told::add);
    poor = true;
    assertThrows(OutOfMemoryError.class, () -> first.endWith(thread));
    poor = false;
    EventSubscription second = channel.subscribe(told::add).endWith(thread);
    thread.start();
    thread.join();
    second();
    assertFalse(first.isOpen());
    assertFalse(second.isOpen());
  }

  private void second() {
    Objects.requireNonNull(later.poll()).run();
  }

  private final class Clock implements PromotionClock {
    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public void after(long nanos, Runnable task) {
      if (poor) {
        throw new OutOfMemoryError("unable to create native thread");
      }
      delays.add(TimeUnit.NANOSECONDS.toSeconds(nanos));
      later.add(task);
    }
  }

  private static final class Host implements ChannelHost {
    @Override
    public Executor executor() {
      return Runnable::run;
    }

    @Override
    public boolean isCounting() {
      return false;
    }

    @Override
    public void failed(DeliveryFailure failure, @Nullable ErrorHandler handler) {
      throw new AssertionError(failure.error());
    }

    @Override
    public void demandFailed(Object of, Throwable error) {
      throw new AssertionError(error);
    }
  }
}
