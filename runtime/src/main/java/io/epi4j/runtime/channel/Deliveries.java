package io.epi4j.runtime.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the delivery to given subscribers. */
final class Deliveries {
  private static final int BLOCK = 8;

  private Deliveries() {}

  /** Returns the delivery to subscribers in the order of the list, which nobody changes. */
  static <E> Delivery<E> of(List<Registration<E>> subscribers) {
    return switch (subscribers.size()) {
      case 0 -> Nobody.instance();
      case 1 -> new One<>(at(subscribers, 0), of(subscribers, 0), subscribers);
      case 2 ->
          new Two<>(
              at(subscribers, 0),
              of(subscribers, 0),
              at(subscribers, 1),
              of(subscribers, 1),
              subscribers);
      case 3, 4 ->
          new Four<>(
              at(subscribers, 0),
              of(subscribers, 0),
              at(subscribers, 1),
              of(subscribers, 1),
              at(subscribers, 2),
              of(subscribers, 2),
              at(subscribers, 3),
              of(subscribers, 3),
              subscribers);
      case 5, 6, 7, 8 -> eight(subscribers);
      default -> new Many<>(blocks(subscribers), subscribers);
    };
  }

  private static <E> Delivery<E> eight(List<Registration<E>> subscribers) {
    return new Eight<>(
        at(subscribers, 0),
        of(subscribers, 0),
        at(subscribers, 1),
        of(subscribers, 1),
        at(subscribers, 2),
        of(subscribers, 2),
        at(subscribers, 3),
        of(subscribers, 3),
        at(subscribers, 4),
        of(subscribers, 4),
        at(subscribers, 5),
        of(subscribers, 5),
        at(subscribers, 6),
        of(subscribers, 6),
        at(subscribers, 7),
        of(subscribers, 7),
        subscribers);
  }

  private static <E> List<Delivery<E>> blocks(List<Registration<E>> subscribers) {
    List<Delivery<E>> blocks = new ArrayList<>();
    for (int i = 0; i < subscribers.size(); i += BLOCK) {
      blocks.add(of(subscribers.subList(i, Math.min(i + BLOCK, subscribers.size()))));
    }
    return blocks;
  }

  private static <E> Consumer<? super E> at(List<Registration<E>> subscribers, int index) {
    return index < subscribers.size() ? subscribers.get(index).consumer() : Ignoring.INSTANCE;
  }

  /** A place that stays empty never fails. */
  private static <E> Registration<E> of(List<Registration<E>> subscribers, int index) {
    return subscribers.get(Math.min(index, subscribers.size() - 1));
  }

  /** Stands in a place of a record that is not needed. */
  private enum Ignoring implements Consumer<Object> {
    INSTANCE;

    @Override
    public void accept(Object event) {}
  }
}
