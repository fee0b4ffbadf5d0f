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
    if (subscribers.size() < BLOCK) {
      return block(subscribers, 0, subscribers);
    }
    List<Delivery<E>> kept = kept(subscribers, before);
    if (subscribers.size() == BLOCK) {
      return kept.isEmpty() ? block(subscribers, 0, subscribers) : kept.get(0);
    }
    return new Many<>(blocks(subscribers, kept), subscribers);
  }

  /** Returns the full blocks at the beginning that have stayed the same. */
  private static <E> List<Delivery<E>> kept(List<Registration<E>> all, Delivery<E> before) {
    if (before instanceof Many<E> many) {
      return many.blocks().subList(0, same(all, many.subscribers()) / BLOCK);
    }
    return before instanceof Fixed<E> one && same(all, one.subscribers()) == BLOCK
        ? List.of(before)
        : List.of();
  }

  /** A block that is used again has a list of its own: a view would hold those who have gone. */
  private static <E> List<Delivery<E>> blocks(List<Registration<E>> all, List<Delivery<E>> kept) {
    List<Delivery<E>> blocks = new ArrayList<>((all.size() + BLOCK - 1) / BLOCK);
    blocks.addAll(kept);
    for (int from = blocks.size() * BLOCK; from < all.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, all.size());
      blocks.add(block(all, from, List.copyOf(all.subList(from, to))));
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

  /**
   * Returns the delivery to some of many. They are read from the list of all: reading lists of
   * several classes takes the JIT three times as long.
   *
   * @param from the place of the first of them in {@code all}
   */
  private static <E> Delivery<E> block(
      List<Registration<E>> all, int from, List<Registration<E>> some) {
    int last = from + some.size() - 1;
    return switch (some.size()) {
      case 0 -> Nobody.instance();
      case 1 -> new One<>(at(all, from, last), of(all, from, last), some);
      case 2 ->
          new Two<>(
              at(all, from, last),
              of(all, from, last),
              at(all, from + 1, last),
              of(all, from + 1, last),
              some);
      case 3, 4 ->
          new Four<>(
              at(all, from, last),
              of(all, from, last),
              at(all, from + 1, last),
              of(all, from + 1, last),
              at(all, from + 2, last),
              of(all, from + 2, last),
              at(all, from + 3, last),
              of(all, from + 3, last),
              some);
      default -> eight(all, from, last, some);
    };
  }

  private static <E> Delivery<E> eight(
      List<Registration<E>> all, int from, int last, List<Registration<E>> some) {
    return new Eight<>(
        at(all, from, last),
        of(all, from, last),
        at(all, from + 1, last),
        of(all, from + 1, last),
        at(all, from + 2, last),
        of(all, from + 2, last),
        at(all, from + 3, last),
        of(all, from + 3, last),
        at(all, from + 4, last),
        of(all, from + 4, last),
        at(all, from + 5, last),
        of(all, from + 5, last),
        at(all, from + 6, last),
        of(all, from + 6, last),
        at(all, from + 7, last),
        of(all, from + 7, last),
        some);
  }

  private static <E> Consumer<? super E> at(List<Registration<E>> all, int index, int last) {
    return index <= last ? all.get(index).consumer() : Ignoring.INSTANCE;
  }

  /** A place that stays empty never fails. */
  private static <E> Registration<E> of(List<Registration<E>> all, int index, int last) {
    return all.get(Math.min(index, last));
  }

  /** Stands in a place of a record that is not needed. */
  private enum Ignoring implements Consumer<Object> {
    INSTANCE;

    @Override
    public void accept(Object event) {}
  }
}
