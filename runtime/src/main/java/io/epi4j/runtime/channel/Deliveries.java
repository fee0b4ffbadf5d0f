package io.epi4j.runtime.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the delivery to given subscribers. */
final class Deliveries {
  private static final int BLOCK = 8;

  private Deliveries() {}

  /**
   * Returns the delivery to subscribers in the order of the list, which nobody changes.
   *
   * @param before the delivery to similar ones, of which parts are used again
   */
  static <E> Delivery<E> of(List<Registration<E>> subscribers, Delivery<E> before) {
    return subscribers.size() <= BLOCK
        ? block(subscribers)
        : new Many<>(blocks(subscribers, before), subscribers);
  }

  private static <E> Delivery<E> block(List<Registration<E>> subscribers) {
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
      default -> eight(subscribers);
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

  /** A block that is used again has a list of its own: a view would hold those who have gone. */
  private static <E> List<Delivery<E>> blocks(
      List<Registration<E>> subscribers, Delivery<E> before) {
    List<Delivery<E>> blocks = new ArrayList<>((subscribers.size() + BLOCK - 1) / BLOCK);
    if (before instanceof Many<E> many) {
      blocks.addAll(many.blocks().subList(0, same(subscribers, many.subscribers()) / BLOCK));
    }
    for (int from = blocks.size() * BLOCK; from < subscribers.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, subscribers.size());
      blocks.add(block(List.copyOf(subscribers.subList(from, to))));
    }
    return blocks;
  }

  /** Returns how many are the same, from the first one on. */
  private static int same(List<?> some, List<?> others) {
    int most = Math.min(some.size(), others.size());
    int same = 0;
    while (same < most && some.get(same) == others.get(same)) {
      same++;
    }
    return same;
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
