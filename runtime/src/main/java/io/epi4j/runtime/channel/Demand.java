package io.epi4j.runtime.channel;

import io.epi4j.runtime.problem.Failures;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Starts something while a channel has subscribers, and stops it when it has none.
 *
 * <p>Whoever changes the subscribers looks at what is wanted. Of several at a time one runs what is
 * to be run, and looks again for the others; so a start and a stop never overlap, they alternate,
 * and the last one fits. Nobody waits for them but the one who runs them.
 */
final class Demand {
  private final Runnable start;
  private final Runnable stop;
  private final BooleanSupplier wanted;
  private final Consumer<Demand> left;
  private final Consumer<Throwable> failed;
  private final AtomicInteger looks = new AtomicInteger();
  private boolean running; // used by the one who looks
  private volatile boolean over;

  /**
   * Makes a demand that nothing was started for.
   *
   * @param wanted tells whether the channel has subscribers
   * @param left is told that it looks no more
   * @param failed takes what start or stop throws
   */
  Demand(
      Runnable start,
      Runnable stop,
      BooleanSupplier wanted,
      Consumer<Demand> left,
      Consumer<Throwable> failed) {
    this.start = start;
    this.stop = stop;
    this.wanted = wanted;
    this.left = left;
    this.failed = failed;
  }

  /** Starts or stops what is to be. */
  void look() {
    int seen = looks.getAndIncrement() == 0 ? 1 : 0;
    Error fatal = null;
    while (seen > 0) {
      try {
        settle();
      } catch (VirtualMachineError e) { // the others' looks are not to be lost
        fatal = e;
      }
      seen = looks.addAndGet(-seen);
    }
    if (fatal != null) {
      throw fatal;
    }
  }

  /** Stops what was started, for good. */
  void end() {
    over = true;
    left.accept(this);
    look();
  }

  private void settle() {
    boolean now = !over && wanted.getAsBoolean();
    if (now != running) {
      running = now;
      run(now ? start : stop);
    }
  }

  @SuppressWarnings("CatchingThrowable") // it shall not harm the one who subscribes
  private void run(Runnable action) {
    try {
      action.run();
    } catch (Throwable e) {
      failed.accept(e);
      Failures.passOn(e);
    }
  }
}
