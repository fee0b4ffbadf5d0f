package io.epi4j.runtime.channel;

import static java.lang.invoke.MethodHandles.foldArguments;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Many deliveries, one after the other, as one method handle. Records of records get so large that
 * the JIT stops inlining them; the frames of a method handle do not count for it. The handle is a
 * balanced tree, since the depth of inlining is limited too.
 *
 * @param calls {@code (Object)void}
 */
record Chain<E>(MethodHandle calls) implements Delivery<E> {
  private static final MethodType TYPE = MethodType.methodType(void.class, Object.class);

  static <E> Chain<E> of(List<Delivery<E>> subscribers) {
    return new Chain<>(calls(subscribers.stream().map(Chain::call).toList()));
  }

  private static MethodHandle calls(List<MethodHandle> calls) {
    if (calls.size() == 1) {
      return calls.get(0);
    }
    int half = calls.size() / 2;
    return foldArguments(calls(calls.subList(half, calls.size())), calls(calls.subList(0, half)));
  }

  private static MethodHandle call(Delivery<?> subscriber) {
    Lookup lookup = MethodHandles.lookup();
    try {
      return lookup.findVirtual(subscriber.getClass(), "deliver", TYPE).bindTo(subscriber);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void deliver(E event) {
    try {
      calls.invokeExact((Object) event);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // deliver declares nothing else
      throw new IllegalStateException(e);
    }
  }
}
