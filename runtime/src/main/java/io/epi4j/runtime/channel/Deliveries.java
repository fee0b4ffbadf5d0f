package io.epi4j.runtime.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one delivery of those to each subscriber. Places that stay empty are {@link Nobody}, of
 * which nothing remains where the JIT has the delivery as a constant.
 */
final class Deliveries {
  private static final int MOST_IN_RECORDS = 32;

  private Deliveries() {}

  static <E> Delivery<E> of(List<Delivery<E>> subscribers) {
    return subscribers.size() > MOST_IN_RECORDS
        ? new Many<>(List.copyOf(subscribers))
        : ofFew(subscribers.size() <= 8 ? subscribers : inEights(subscribers));
  }

  /** Records of one class never hold each other: the JIT inlines a recursion only once. */
  private static <E> List<Delivery<E>> inEights(List<Delivery<E>> subscribers) {
    List<Delivery<E>> eights = new ArrayList<>();
    for (int i = 0; i < subscribers.size(); i += 8) {
      eights.add(eight(subscribers.subList(i, Math.min(i + 8, subscribers.size()))));
    }
    return eights;
  }

  private static <E> Delivery<E> ofFew(List<Delivery<E>> few) {
    return switch (few.size()) {
      case 0 -> Nobody.instance();
      case 1 -> few.get(0);
      case 2 -> new Two<>(few.get(0), few.get(1));
      case 3, 4 -> new Four<>(few.get(0), few.get(1), few.get(2), at(few, 3));
      default -> eight(few);
    };
  }

  private static <E> Delivery<E> eight(List<Delivery<E>> few) {
    return new Eight<>(
        at(few, 0),
        at(few, 1),
        at(few, 2),
        at(few, 3),
        at(few, 4),
        at(few, 5),
        at(few, 6),
        at(few, 7));
  }

  private static <E> Delivery<E> at(List<Delivery<E>> few, int index) {
    return index < few.size() ? few.get(index) : Nobody.instance();
  }
}
