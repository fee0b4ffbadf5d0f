package io.epi4j.runtime.channel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Two subscribers, one after the other. */
record Two<E>(
    Consumer<? super E> first,
    Registration<E> ofFirst,
    Consumer<? super E> second,
    Registration<E> ofSecond,
    List<Registration<E>> subscribers)
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
    try {
      second.accept(event);
    } catch (Throwable e) {
      ofSecond.failed(event, e);
    }
  }
}
