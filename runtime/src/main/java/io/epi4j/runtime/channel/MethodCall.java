package io.epi4j.runtime.channel;

import java.lang.invoke.MethodHandle;
import java.util.function.Consumer;

/**
 * A method of a plugin as what is called with events.
 *
 * @param call {@code (Object)void}
 */
record MethodCall<E>(MethodHandle call) implements Consumer<E> {
  @Override
  public void accept(E event) {
    try {
      call.invokeExact((Object) event);
    } catch (Throwable e) {
      throw MethodCall.<RuntimeException>asIs(e);
    }
  }

  /** A method may throw what it likes, and the one who calls a consumer takes everything. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> RuntimeException asIs(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
