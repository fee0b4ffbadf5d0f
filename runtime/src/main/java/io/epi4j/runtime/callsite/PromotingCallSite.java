package io.epi4j.runtime.callsite;

import io.epi4j.runtime.flight.Flight;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.SwitchPoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call site whose target is a constant to the JIT while nothing changes, and is right at any
 * time.
 *
 * <h2>Why</h2>
 *
 * A facade calls a handful of providers that hardly ever change. Through a field that may change
 * the JIT has to load a method handle and call it without knowing it, which costs more than many a
 * provider does. If the handle is a constant, the providers are inlined into the caller, and the
 * call costs what a hand-written one does.
 *
 * <h2>How</h2>
 *
 * The site has two handles of one type. The <em>slow</em> one reads a volatile field that always
 * holds the current invoker. The <em>fast</em> one has the current invoker built in. The target of
 * the site is one of
 *
 * <ul>
 *   <li>{@code slow}, which is right whatever happens;
 *   <li>{@code valid.guardWithTest(fast, slow)}, where {@code valid} is a {@link SwitchPoint}: a
 *       guard that costs nothing until it is invalidated, and is {@code slow} from then on.
 * </ul>
 *
 * A change is made in three steps. Whoever changes first writes the volatile field; then, in {@link
 * #changed}, under the lock of the site, the switch point is invalidated and the target is set to
 * {@code slow}. A promotion reads the field under the same lock. So whichever of the two comes
 * first, no site is left with an invoker that is older than the field:
 *
 * <p><em>Invariant.</em> A call that begins after {@code changed()} returned (in the order of
 * happens-before) runs the invoker that was written before it, or a later one.
 *
 * <p>While the site waits for quiet, a change need not take the lock, nor look at the clock: it
 * writes the field, then sees that the site waits, and leaves a mark for it. Whoever ends the
 * waiting says so first, and then reads the field. Both are volatile, so either the change sees
 * that the waiting is over, and goes on under the lock, or the promotion sees the change. The mark
 * has no part in that; it only tells {@linkplain Settling when} to promote.
 *
 * <p>Invalidation reaches every thread; setting the target lets go of the old invoker, which the
 * invalidated guard would hold, and with it the classes of a plugin that was unloaded.
 *
 * <h2>When</h2>
 *
 * Every change of a promoted site makes the JIT throw away the compiled callers. So a site that was
 * changed is promoted again only when it was quiet for a while: 20 ms at first, and twice as long,
 * up to half a second, each time that a promotion lasted less than a second. A burst of changes
 * thus costs one deoptimisation. HotSpot also counts how often it threw away the code of a method,
 * and compiles it no more after 400 times ({@code PerMethodRecompilationCutoff}); a site that never
 * settles must not use that up for its callers, so after 100 promotions that did not last the wait
 * is ten minutes. A site that cannot wait, since there is no thread for its clock, stays slow until
 * the next change.
 */
public class PromotingCallSite {
  private static final long SHORTEST_QUIET = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long LONGEST_QUIET = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long RESTLESS_QUIET = TimeUnit.MINUTES.toNanos(10);
  private static final long LASTING = TimeUnit.SECONDS.toNanos(1);
  private static final int MOST_SHORT_PROMOTIONS = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final Object name;
  private final Supplier<@Nullable MethodHandle> fast;
  private final PromotionClock clock;
  private final MutableCallSite site;

  /** What the site, which is slow, waits for; null where it does not. Written under the lock. */
  private volatile @Nullable Settling settling;

  // The rest is guarded by the lock.
  private MethodHandle slow;
  private @Nullable SwitchPoint valid; // while promoted
  private long promotedAt;
  private long quiet = SHORTEST_QUIET;
  private int shortPromotions;

  /** Only tests that plant faults extend the class. */
  PromotingCallSite(
      Object name, MethodHandle slow, Supplier<@Nullable MethodHandle> fast, PromotionClock clock) {
    this.name = name;
    this.slow = slow;
    this.fast = fast;
    this.clock = clock;
    this.site = new MutableCallSite(slow);
  }

  /**
   * Returns a site whose target is {@code slow}.
   *
   * @param name tells of what it is the site, for recordings
   * @param slow reads the current invoker from a volatile field, and calls it, or does otherwise
   *     what the current invoker would; it may be {@linkplain #replaceSlow replaced}
   * @param fast returns a handle of the same type that has the current invoker, as the same field
   *     holds it, built in; or null while there is nothing to promote. It is called under the lock
   *     of the site, and takes no lock in which anybody waits
   * @param clock tells the time
   */
  public static PromotingCallSite of(
      Object name, MethodHandle slow, Supplier<@Nullable MethodHandle> fast, PromotionClock clock) {
    return new PromotingCallSite(name, slow, fast, clock);
  }

  /**
   * Returns the site, whose target is to be called anew each time; it belongs into a {@code static
   * final} field, where the JIT takes the target for a constant, too. Nobody else sets the target.
   */
  public final CallSite callSite() {
    return site;
  }

  /**
   * Returns a handle that does so, and needs no site beside it; to make it takes longer than to
   * make the site. It belongs into a {@code static final} field as well.
   */
  public final MethodHandle invoker() {
    return site.dynamicInvoker();
  }

  /** Replaces the slow handle by another one, which does the same at another cost. */
  public final void replaceSlow(MethodHandle other) {
    lock.lock();
    try {
      slow = other;
      if (valid == null) {
        site.setTarget(other); // a thread may see the former one for long
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Promotes the site when it was not changed lately; called when an invoker was linked. A site
   * that is promoted gets what {@code fast} returns now, and what it had stays right until then.
   */
  public final void linked() {
    lock.lock();
    try {
      if (settling == null) {
        promote();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes the site slow, at once and for all threads, and has it promoted again when it was quiet
   * for a while. Called when the volatile field was written.
   */
  public final void changed() {
    if (isTold()) {
      return; // it is slow, and whoever ends that looks at the field after this
    }
    lock.lock();
    try {
      if (!isTold()) {
        demote();
        waitFor(new Settling(this, clock, quiet));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether the site waits, and was told that it is not quiet. */
  private boolean isTold() {
    Settling now = settling;
    if (now == null) {
      return false;
    }
    now.touch();
    return true;
  }

  private void waitFor(Settling by) {
    settling = by.goesOn() ? by : null;
  }

  void demote() {
    if (valid == null) {
      return;
    }
    SwitchPoint.invalidateAll(new SwitchPoint[] {valid});
    site.setTarget(slow);
    valid = null;
    Flight.callSite(name, false);
    if (clock.nanoTime() - promotedAt >= LASTING) {
      quiet = SHORTEST_QUIET;
    } else {
      shortPromotions++;
      quiet =
          shortPromotions < MOST_SHORT_PROMOTIONS
              ? Math.min(2 * quiet, LONGEST_QUIET)
              : RESTLESS_QUIET;
    }
  }

  /** Promotes the site if it was quiet for long enough; called when it waited for a while. */
  final void look(Settling by) {
    lock.lock();
    try {
      if (settling != by) {
        return; // the task was taken, although its clock said that it had no thread
      }
      if (by.isOver()) {
        settling = null;
        promote();
      } else {
        waitFor(by);
      }
    } finally {
      lock.unlock();
    }
  }

  void promote() {
    MethodHandle current = fast.get();
    if (current == null) {
      return;
    }
    if (valid == null) {
      valid = new SwitchPoint();
      promotedAt = clock.nanoTime();
    }
    site.setTarget(valid.guardWithTest(current, slow)); // a thread may see the former one for long
    Flight.callSite(name, true);
  }
}
