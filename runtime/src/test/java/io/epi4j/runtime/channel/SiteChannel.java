package io.epi4j.runtime.channel;

import java.lang.invoke.MethodHandle;

/** What the compiler would write for a channel, but with a call site for each test. */
record SiteChannel<E>(MethodHandle site, ChannelBinding<E> binding) implements Channel<E> {
  @Override
  @SuppressWarnings("unchecked") // the handle is of this channel
  public Delivery<E> delivery() {
    try {
      return (Delivery<E>) site.invokeExact(binding);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
