package io.epi4j.runtime.callsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The invariant under concurrency: a call that begins after a change returned sees that change or a
 * later one. One thread changes, one promotes as often as it can, two call. The same harness has to
 * catch planted faults, so that its silence means something; it goes on until it has.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS) // where a fault is not caught, it would go on
class PromotingCallSiteStressTest {
  private static final int CHANGES = 20_000;
  private static final int CALLERS = 2;
  private static final int ENOUGH_FAST_CALLS = 10_000;

  private final Counter counter = new Counter();
  private final AtomicLong done = new AtomicLong(1);
  private final AtomicLong stale = new AtomicLong();
  private final AtomicLong fastCalls = new AtomicLong();
  private final AtomicBoolean stop = new AtomicBoolean();

  /** Runs what a site scheduled again and again, without any wait: as many promotions as can be. */
  private static final class EagerClock implements PromotionClock {
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicLong now = new AtomicLong();

    @Override
    public long nanoTime() {
      return now.addAndGet(2_000_000_000_000L); // it is always quiet long enough
    }

    @Override
    public void after(long nanos, Runnable task) {
      tasks.add(task);
    }

    void runAll() {
      for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
        task.run();
      }
    }
  }

  /** Forgets to invalidate: callers may go on with the old invoker. */
  private final class DoesNotInvalidate extends PromotingCallSite {
    DoesNotInvalidate(PromotionClock clock) {
      super("test", counter.slow(), counter::fast, clock);
    }

    @Override
    void demote() {}
  }

  /** Goes on until there were enough changes, and until {@code enough} says so, too. */
  private void stress(
      PromotingCallSite site, EagerClock clock, Runnable beforePromotion, BooleanSupplier enough)
      throws InterruptedException, ExecutionException {
    site.linked();
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS + 1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        running.add(threads.submit(() -> call(site.invoker())));
      }
      running.add(
          threads.submit(
              () -> {
                while (!stop.get()) {
                  beforePromotion.run();
                  clock.runAll();
                }
              }));
      for (long i = 2; i <= CHANGES || !enough.getAsBoolean(); i++) {
        counter.write(i);
        site.changed();
        done.set(i);
      }
      stop.set(true);
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      stop.set(true);
      threads.shutdownNow();
    }
  }

  private void call(MethodHandle invoker) {
    try {
      while (!stop.get()) {
        long changed = done.get();
        long seen = (long) invoker.invokeExact();
        if (Math.abs(seen) < changed) {
          stale.incrementAndGet();
        }
        if (seen < 0) {
          fastCalls.incrementAndGet();
        }
      }
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCallBehindAChangeSeesIt() throws Exception {
    EagerClock clock = new EagerClock();
    stress(
        PromotingCallSite.of("test", counter.slow(), counter::fast, clock),
        clock,
        () -> {},
        () -> fastCalls.get() >= ENOUGH_FAST_CALLS);
    assertEquals(0, stale.get());
  }

  @Test
  void aChangeThatDoesNotInvalidateIsCaught() throws Exception {
    EagerClock clock = new EagerClock();
    stress(new DoesNotInvalidate(clock), clock, () -> {}, () -> stale.get() > 0);
  }

  @Test
  void aPromotionThatReadsOutsideTheLockIsCaught() throws Exception {
    EagerClock clock = new EagerClock();
    AtomicLong readEarly = new AtomicLong(1);
    PromotingCallSite site =
        PromotingCallSite.of(
            "test",
            counter.slow(),
            () -> MethodHandles.constant(long.class, -readEarly.get()),
            clock);
    stress(site, clock, () -> readEarly.set(done.get()), () -> stale.get() > 0);
  }
}
