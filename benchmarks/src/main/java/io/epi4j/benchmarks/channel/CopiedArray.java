package io.epi4j.benchmarks.channel;

import java.util.Arrays;
import java.util.function.Consumer;

/** A channel as one would write it oneself: an array that is copied when a subscriber comes. */
final class CopiedArray<E> {
  private volatile Consumer<? super E>[] subscribers = empty();

  @SuppressWarnings({"unchecked", "rawtypes"}) // there is no generic array
  private static <E> Consumer<? super E>[] empty() {
    return new Consumer[0];
  }

  synchronized void add(Consumer<? super E> subscriber) {
    Consumer<? super E>[] more = Arrays.copyOf(subscribers, subscribers.length + 1);
    more[subscribers.length] = subscriber;
    subscribers = more;
  }

  synchronized void remove(Consumer<? super E> subscriber) {
    Consumer<? super E>[] now = subscribers;
    for (int i = 0; i < now.length; i++) {
      if (now[i] == subscriber) {
        Consumer<? super E>[] fewer = Arrays.copyOf(now, now.length - 1);
        System.arraycopy(now, i + 1, fewer, i, fewer.length - i);
        subscribers = fewer;
        return;
      }
    }
  }

  void publish(E event) {
    for (Consumer<? super E> subscriber : subscribers) {
      subscriber.accept(event);
    }
  }
}
