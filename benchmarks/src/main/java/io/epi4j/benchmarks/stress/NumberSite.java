package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.callsite.PromotingCallSite;
import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A promoting call site that calls a number, at first 1. Slow it returns the number, and promoted
 * the number negated: so a test sees which of the two it was.
 */
final class NumberSite {
  private static final MethodHandle READ;

  static {
    try {
      READ =
          MethodHandles.lookup()
              .findVirtual(NumberSite.class, "read", MethodType.methodType(int.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final EagerClock clock = new EagerClock();
  private final PromotingCallSite site =
      PromotingCallSite.of("number", READ.bindTo(this), this::promoted, clock);
  private final MethodHandle invoker = site.invoker();
  private volatile int number = 1;

  private int read() {
    return number;
  }

  /** It takes its time, so that a change can come in between where nothing keeps it out. */
  private MethodHandle promoted() {
    int read = read();
    Dawdling.dawdle();
    return MethodHandles.constant(int.class, -read);
  }

  /** Returns the handle of the site: {@code ()int}. */
  MethodHandle invoker() {
    return invoker;
  }

  /** Promotes the site when it was not changed. */
  void link() {
    site.linked();
  }

  void change(int next) {
    number = next;
    site.changed();
  }

  /** Promotes the site when it waits for that. */
  void promote() {
    clock.promote();
  }

  @SuppressWarnings("CatchingThrowable") // a handle declares to throw it
  int call() {
    try {
      return (int) invoker.invokeExact();
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
