package io.epi4j.runtime.callsite;

import java.lang.ref.WeakReference;
import java.util.concurrent.RejectedExecutionException;

/**
 * A call site's wait for quiet, in four steps: at the end of each it looks whether a change left a
 * mark meanwhile.
 *
 * <p>So a change need not look at the clock, which would cost more than all else that it does. The
 * wait is over after four looks without a mark, or after three that follow one with a mark: nothing
 * has changed then for at least three quarters of the wait, however late the looks were, and the
 * site was kept waiting for no longer than the wait behind the last change, but for how late they
 * were.
 */
final class Settling implements Runnable {
  private static final int LOOKS = 4;

  /** The task keeps neither the site, nor the generated class that has it. */
  private final WeakReference<PromotingCallSite> site;

  private final PromotionClock clock;
  private final long step;

  /** Whether there was a change since the last look. */
  private volatile boolean touched;

  private int left = LOOKS; // guarded by the lock of the site

  /**
   * Makes a wait that does not begin yet.
   *
   * @param quiet how long, in nanoseconds
   */
  Settling(PromotingCallSite site, PromotionClock clock, long quiet) {
    this.site = new WeakReference<>(site);
    this.clock = clock;
    this.step = quiet / LOOKS;
  }

  /** Leaves a mark. Of many changes the first writes it, and the others only read it. */
  void touch() {
    if (!touched) {
      touched = true;
    }
  }

  /** Looks whether there is a mark, under the lock of the site; returns whether it was quiet. */
  boolean isOver() {
    if (touched) {
      touched = false; // who saw it until now has changed before this look
      left = LOOKS;
    }
    left--;
    return left == 0;
  }

  /** Has the site look later; returns false where no thread can be had for that. */
  boolean goesOn() {
    try {
      clock.after(step, this);
      return true;
    } catch (RejectedExecutionException | OutOfMemoryError e) { // "unable to create native thread"
      return false;
    }
  }

  @Override
  public void run() {
    PromotingCallSite waiting = site.get();
    if (waiting != null) {
      waiting.look(this);
    }
  }
}
