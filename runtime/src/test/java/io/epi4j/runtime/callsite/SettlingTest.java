package io.epi4j.runtime.callsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long a site waits while changes leave marks, and while its clock is late or has no thread.
 */
class SettlingTest {
  private static final int LOOKS = 4;

  private final Counter counter = new Counter();

  private static long call(MethodHandle invoker) {
    try {
      return (long) invoker.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private PromotingCallSite site(PromotionClock clock) {
    return PromotingCallSite.of("test", counter.slow(), counter::fast, clock);
  }

  private void change(PromotingCallSite site, long value) {
    counter.write(value);
    site.changed();
  }

  /** Its looks are late, as they are on a machine that has too much to do. */
  private static final class LateClock implements PromotionClock {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private long now;

    @Override
    public long nanoTime() {
      return now;
    }

    @Override
    public void after(long nanos, Runnable task) {
      tasks.add(task);
    }

    void look() {
      now += Duration.ofHours(1).toNanos();
      tasks.remove().run();
    }
  }

  @Test
  void aLateLookDoesNotCutTheWaitShort() {
    LateClock clock = new LateClock();
    PromotingCallSite site = site(clock);
    change(site, 2);
    for (int i = 3; i < 10; i++) {
      clock.look();
      clock.look();
      change(site, i);
    }
    for (int look = 1; look < LOOKS; look++) {
      clock.look();
      assertEquals(9, call(site.invoker()), "at look " + look);
    }
    clock.look();
    assertEquals(-9, call(site.invoker()));
    assertEquals(0, clock.tasks.size());
  }

  /** To look at the clock costs more than all else that a change does. */
  @Test
  void aChangeOfASiteThatWaitsDoesNotLookAtTheClock() {
    AtomicInteger looks = new AtomicInteger();
    PromotingCallSite site =
        site(
            new PromotionClock() {
              @Override
              public long nanoTime() {
                return looks.incrementAndGet();
              }

              @Override
              public void after(long nanos, Runnable task) {}
            });
    site.linked();
    change(site, 2);
    int before = looks.get();
    change(site, 3);
    assertEquals(before, looks.get());
  }

  /** Fails as an executor does that has queued a task, and then cannot start its thread. */
  private static final class PoorClock implements PromotionClock {
    private final ManualClock clock = new ManualClock();
    private final Supplier<RuntimeException> failure;
    private boolean poor = true;

    PoorClock(Supplier<RuntimeException> failure) {
      this.failure = failure;
    }

    @Override
    public long nanoTime() {
      return clock.nanoTime();
    }

    @Override
    public void after(long nanos, Runnable task) {
      clock.after(nanos, task);
      if (poor) {
        throw failure.get();
      }
    }
  }

  @Test
  void aChangeWithoutAThreadLeavesTheWaitToTheNext() {
    goesOnAfter(
        () -> {
          throw new OutOfMemoryError("unable to create native thread");
        });
    goesOnAfter(() -> new RejectedExecutionException("busy"));
  }

  private void goesOnAfter(Supplier<RuntimeException> failure) {
    PoorClock clock = new PoorClock(failure);
    PromotingCallSite site = site(clock);
    change(site, 2);
    assertEquals(2, call(site.invoker()));
    clock.poor = false;
    change(site, 3);
    clock.clock.pass(Duration.ofMillis(19)); // the task of the first is run, too
    assertEquals(3, call(site.invoker()));
    clock.clock.pass(Duration.ofMillis(1));
    assertEquals(-3, call(site.invoker()));
  }
}
