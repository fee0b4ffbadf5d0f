package io.epi4j.runtime.channel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Up to eight subscribers, one after the other. Each has a call of its own, which the JIT knows
 * apart.
 */
record Eight<E>(
    Consumer<? super E> first,
    Registration<E> ofFirst,
    Consumer<? super E> second,
    Registration<E> ofSecond,
    Consumer<? super E> third,
    Registration<E> ofThird,
    Consumer<? super E> fourth,
    Registration<E> ofFourth,
    Consumer<? super E> fifth,
    Registration<E> ofFifth,
    Consumer<? super E> sixth,
    Registration<E> ofSixth,
    Consumer<? super E> seventh,
    Registration<E> ofSeventh,
    Consumer<? super E> eighth,
    Registration<E> ofEighth,
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
    try {
      fifth.accept(event);
    } catch (Throwable e) {
      ofFifth.failed(event, e);
    }
    try {
      sixth.accept(event);
    } catch (Throwable e) {
      ofSixth.failed(event, e);
    }
    try {
      seventh.accept(event);
    } catch (Throwable e) {
      ofSeventh.failed(event, e);
    }
    try {
      eighth.accept(event);
    } catch (Throwable e) {
      ofEighth.failed(event, e);
    }
  }
}
