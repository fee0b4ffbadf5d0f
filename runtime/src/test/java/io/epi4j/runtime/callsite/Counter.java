package io.epi4j.runtime.callsite;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * What a site of these tests calls: a number in a volatile field. A call through the slow handle
 * reads the field, one through the fast handle has the number built in; which it was is told by the
 * sign.
 */
final class Counter {
  private static final MethodHandle READ;

  static {
    try {
      READ =
          MethodHandles.lookup()
              .findVirtual(Counter.class, "read", MethodType.methodType(long.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile long value = 1;

  @SuppressWarnings("UnusedMethod") // READ calls it
  private long read() {
    return value;
  }

  void write(long next) {
    value = next;
  }

  /** {@code ()long}: the number as it is now. */
  MethodHandle slow() {
    return READ.bindTo(this);
  }

  /** {@code ()long}: minus the number as it was when this was called. */
  @Nullable MethodHandle fast() {
    return MethodHandles.constant(long.class, -value);
  }
}
