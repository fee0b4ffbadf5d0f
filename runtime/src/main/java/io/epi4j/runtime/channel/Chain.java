package io.epi4j.runtime.channel;

import static java.lang.invoke.MethodHandles.catchException;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The delivery that a promoted call site has: all calls of subscribers as one method handle, a
 * balanced tree, since the depth to which the JIT inlines is limited.
 *
 * <p>Between the publisher and a subscriber there is no bytecode that other channels run, too. The
 * JIT inlines a call of shared bytecode only where it has seen it often enough, compared to the
 * method around it, and what it has seen may be of other channels, or of a time when it did not
 * look (while many methods wait to be compiled, HotSpot counts invocations and no more). In records
 * of records every layer can fail so, and then each subscriber costs several nanoseconds for as
 * long as the process lives. The frames of a method handle are always inlined.
 *
 * @param calls {@code (Object)void}
 */
record Chain<E>(MethodHandle calls) implements Delivery<E> {
  private static final int LONGEST = 256; // what is longer is not inlined anyway

  private static final MethodType TYPE = methodType(void.class, Object.class);
  private static final MethodHandle ACCEPT;
  private static final MethodHandle FAILED;

  static {
    Lookup lookup = MethodHandles.lookup();
    try {
      ACCEPT = lookup.findVirtual(Consumer.class, "accept", TYPE);
      FAILED =
          lookup.findVirtual(
              Registration.class, "failed", methodType(void.class, Object.class, Throwable.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Returns what does the same as a delivery, and does it best where it is a constant. */
  static <E> Delivery<E> of(Delivery<E> delivery) {
    if (delivery instanceof Fixed<E> fixed && fixed.subscribers().size() <= LONGEST) {
      List<Registration<E>> subscribers = fixed.subscribers();
      return new Chain<>(calls(subscribers.stream().map(Chain::call).toList()));
    }
    return delivery;
  }

  private static MethodHandle calls(List<MethodHandle> calls) {
    if (calls.size() == 1) {
      return calls.get(0);
    }
    int half = calls.size() / 2;
    return foldArguments(calls(calls.subList(half, calls.size())), calls(calls.subList(0, half)));
  }

  private static MethodHandle call(Registration<?> subscriber) {
    return catchException(accept(subscriber.consumer()), Throwable.class, failed(subscriber));
  }

  private static MethodHandle accept(Consumer<?> consumer) {
    return consumer instanceof MethodCall<?> method ? method.call() : ACCEPT.bindTo(consumer);
  }

  /** {@code (Throwable, Object)void}. */
  private static MethodHandle failed(Registration<?> subscriber) {
    MethodType turned = methodType(void.class, Throwable.class, Object.class);
    return permuteArguments(FAILED.bindTo(subscriber), turned, 1, 0);
  }

  @Override
  public void deliver(E event) {
    Objects.requireNonNull(event, "event");
    try {
      calls.invokeExact((Object) event);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // no subscriber's failure comes here
      throw new IllegalStateException(e);
    }
  }
}
