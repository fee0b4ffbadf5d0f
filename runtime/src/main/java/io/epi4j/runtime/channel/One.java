package io.epi4j.runtime.channel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One subscriber. */
record One<E>(Consumer<? super E> first, Registration<E> ofFirst, List<Registration<E>> subscribers)
    implements Fixed<E> {
  @Override
  @SuppressWarnings("CatchingThrowable") // a subscriber's failure is not the publisher's
  public void deliver(E event) {
    Objects.requireNonNull(event, "event");
    try {
      first.accept(event);
    } catch (Throwable e) {
      ofFirst.failed(event, e);
    }
  }
}
