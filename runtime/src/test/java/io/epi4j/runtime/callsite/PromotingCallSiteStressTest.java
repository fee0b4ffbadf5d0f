package io.epi4j.runtime.callsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The invariant under concurrency: a call that begins after a change returned sees that change or a
 * later one. One thread changes, one promotes as often as it can, two call. The same harness has to
 * catch planted faults, so that its silence means something.
 */
class PromotingCallSiteStressTest {
  private static final int CHANGES = 20_000;
  private static final int CALLERS = 2;
  private static final int MOST_ROUNDS = 100;

  private final Counter counter = new Counter();
  private final AtomicLong done = new AtomicLong(1);
  private final AtomicLong stale = new AtomicLong();
  private final AtomicLong fastCalls = new AtomicLong();

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
      super(counter.slow(), counter::fast, clock);
    }

    @Override
    void demote() {}
  }

  private void stress(PromotingCallSite site, EagerClock clock, Runnable beforePromotion)
      throws InterruptedException, ExecutionException {
    site.linked();
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS + 1);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        running.add(threads.submit(() -> call(site.invoker(), start)));
      }
      running.add(
          threads.submit(
              () -> {
                while (done.get() < CHANGES) {
                  beforePromotion.run();
                  clock.runAll();
                }
              }));
      start.countDown();
      for (long i = 2; i <= CHANGES; i++) {
        counter.write(i);
        site.changed();
        done.set(i);
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void call(MethodHandle invoker, CountDownLatch start) {
    try {
      start.await();
      while (true) {
        long changed = done.get();
        long seen = (long) invoker.invokeExact();
        if (Math.abs(seen) < changed) {
          stale.incrementAndGet();
        }
        if (seen < 0) {
          fastCalls.incrementAndGet();
        }
        if (changed >= CHANGES) {
          return;
        }
      }
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCallBehindAChangeSeesIt() throws Exception {
    EagerClock clock = new EagerClock();
    stress(PromotingCallSite.of(counter.slow(), counter::fast, clock), clock, () -> {});
    assertEquals(0, stale.get());
    assertTrue(fastCalls.get() > 0, "the site was never promoted, so nothing was tried");
  }

  @Test
  void aChangeThatDoesNotInvalidateIsCaught() throws Exception {
    EagerClock clock = new EagerClock();
    stress(new DoesNotInvalidate(clock), clock, () -> {});
    assertTrue(stale.get() > 0);
  }

  @Test
  void aPromotionThatReadsOutsideTheLockIsCaught() throws Exception {
    AtomicLong readEarly = new AtomicLong(1);
    for (int round = 0; round < MOST_ROUNDS && stale.get() == 0; round++) {
      done.set(1);
      EagerClock clock = new EagerClock();
      PromotingCallSite site =
          PromotingCallSite.of(
              counter.slow(), () -> MethodHandles.constant(long.class, -readEarly.get()), clock);
      stress(site, clock, () -> readEarly.set(done.get()));
    }
    assertTrue(stale.get() > 0);
  }
}
