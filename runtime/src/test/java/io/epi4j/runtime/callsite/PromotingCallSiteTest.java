package io.epi4j.runtime.callsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a site is promoted and when not, by a clock that the test moves. */
class PromotingCallSiteTest {
  private final ManualClock clock = new ManualClock();
  private final Counter counter = new Counter();
  private final PromotingCallSite site =
      PromotingCallSite.of("test", counter.slow(), counter::fast, clock);

  private long call() {
    try {
      return (long) site.callSite().getTarget().invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private void change(long value) {
    counter.write(value);
    site.changed();
  }

  @Test
  void isSlowUntilItIsLinked() {
    assertEquals(1, call());
    site.linked();
    assertEquals(-1, call());
  }

  private static MethodHandle constant(long value) {
    return MethodHandles.constant(long.class, value);
  }

  @Test
  void aSlowHandleThatIsReplacedIsTheTargetWhereverItWas() {
    site.replaceSlow(constant(10));
    assertEquals(10, call());
    site.linked();
    assertEquals(-1, call());
    site.replaceSlow(constant(20));
    assertEquals(-1, call(), "it is promoted");
    change(2);
    assertEquals(20, call());
    site.replaceSlow(constant(30));
    assertEquals(30, call(), "while it waits");
    clock.pass(Duration.ofSeconds(1));
    assertEquals(-2, call());
  }

  @Test
  void aPromotedSiteTakesWhatIsLinkedLater() {
    site.linked();
    counter.write(2);
    assertEquals(-1, call(), "nobody told it");
    site.linked();
    assertEquals(-2, call());
    change(3);
    assertEquals(3, call());
  }

  @Test
  void aChangeIsSeenAtOnceAndPromotedWhenQuiet() {
    site.linked();
    clock.pass(Duration.ofSeconds(1));
    change(2);
    assertEquals(2, call());
    clock.pass(Duration.ofMillis(19));
    assertEquals(2, call());
    site.linked();
    assertEquals(2, call(), "linking does not cut the wait short");
    clock.pass(Duration.ofMillis(1));
    assertEquals(-2, call());
    assertEquals(0, clock.waiting(), "nothing waits while nothing changes");
  }

  @Test
  void aBurstIsPromotedOnceWhenItIsOver() {
    site.linked();
    clock.pass(Duration.ofSeconds(1));
    for (int i = 2; i < 100; i++) {
      change(i);
      assertEquals(i, call());
      assertEquals(1, clock.waiting());
      clock.pass(Duration.ofMillis(10));
    }
    assertEquals(99, call());
    clock.pass(Duration.ofMillis(10));
    assertEquals(-99, call());
  }

  @Test
  void theWaitDoublesWhenPromotionsDoNotLast() {
    site.linked();
    for (long wait = 40, i = 2; i < 20; i++, wait = Math.min(2 * wait, 500)) {
      change(i);
      clock.pass(Duration.ofMillis(wait - 1));
      assertEquals(i, call(), "after " + (wait - 1) + " ms");
      clock.pass(Duration.ofMillis(1));
      assertEquals(-i, call(), "after " + wait + " ms");
    }
    clock.pass(Duration.ofSeconds(1));
    change(100);
    clock.pass(Duration.ofMillis(20));
    assertEquals(-100, call(), "a promotion that lasted resets the wait");
  }

  /** HotSpot would stop to compile the callers. */
  @Test
  void aSiteThatNeverSettlesWaitsLong() {
    site.linked();
    for (int promotions = 1; promotions < 100; promotions++) {
      change(2);
      assertEquals(2, call());
      passUntilPromoted(Duration.ofSeconds(2));
    }
    change(3);
    clock.pass(Duration.ofMinutes(10).minusMillis(1));
    assertEquals(3, call());
    clock.pass(Duration.ofMillis(1));
    assertEquals(-3, call());
  }

  private void passUntilPromoted(Duration longest) {
    for (long ms = 0; ms <= longest.toMillis() && call() > 0; ms++) {
      clock.pass(Duration.ofMillis(1));
    }
    assertEquals(-2, call());
  }

  @Test
  void nothingIsPromotedWhileThereIsNothing() {
    AtomicReference<@Nullable MethodHandle> fast = new AtomicReference<>();
    PromotingCallSite empty = PromotingCallSite.of("test", counter.slow(), fast::get, clock);
    empty.linked();
    empty.changed();
    clock.pass(Duration.ofSeconds(3));
    fast.set(MethodHandles.constant(long.class, -5L));
    empty.linked();
    try {
      assertEquals(-5, (long) empty.invoker().invokeExact());
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** An unloaded plugin would be held for ever by a site that nobody calls. */
  @Test
  void aChangeLetsGoOfTheOldInvoker() {
    AtomicReference<@Nullable Object> held = new AtomicReference<>(new Object());
    WeakReference<Object> weak = new WeakReference<>(held.get());
    PromotingCallSite holding =
        PromotingCallSite.of(
            "test",
            MethodHandles.constant(Object.class, "slow"),
            () -> {
              Object now = held.get();
              return now == null ? null : MethodHandles.constant(Object.class, now);
            },
            clock);
    holding.linked();
    held.set(null);
    holding.changed();
    for (int i = 0; i < 100 && weak.get() != null; i++) {
      System.gc();
    }
    assertNull(weak.get());
  }
}
