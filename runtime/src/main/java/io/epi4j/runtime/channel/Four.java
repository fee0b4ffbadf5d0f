package io.epi4j.runtime.channel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Up to four subscribers, one after the other. Each has a call of its own, which the JIT knows
 * apart.
 */
record Four<E>(
    Consumer<? super E> first,
    Registration<E> ofFirst,
    Consumer<? super E> second,
    Registration<E> ofSecond,
    Consumer<? super E> third,
    Registration<E> ofThird,
    Consumer<? super E> fourth,
    Registration<E> ofFourth,
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
    try {
      third.accept(event);
    } catch (Throwable e) {
      ofThird.failed(event, e);
    }
    try {
      fourth.accept(event);
    } catch (Throwable e) {
      ofFourth.failed(event, e);
    }
  }
}
