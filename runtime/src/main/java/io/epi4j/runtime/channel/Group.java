package io.epi4j.runtime.channel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers that an event reaches: those of its key, and those that want all events.
 *
 * <p>It is no record, since a map is to tell it from another of the same content.
 */
final class Group<E> {
  private final @Nullable Group<E> everyone;
  private final List<Registration<E>> own;
  private final Delivery<E> delivery;

  /**
   * Makes a group.
   *
   * @param own in the order in which they are called
   * @param everyone those who want all events; null in that group itself
   */
  Group(List<Registration<E>> own, @Nullable Group<E> everyone) {
    this.own = own;
    this.everyone = everyone;
    Stream<Registration<E>> all =
        everyone == null || everyone.own.isEmpty()
            ? own.stream()
            : Stream.concat(own.stream(), everyone.own.stream()).sorted();
    this.delivery = Deliveries.of(all.map(Registration::delivery).toList());
  }

  @Nullable Group<E> everyone() {
    return everyone;
  }

  List<Registration<E>> own() {
    return own;
  }

  Delivery<E> delivery() {
    return delivery;
  }

  /** Returns the same subscribers of the key, and others that want all events. */
  Group<E> with(Group<E> others) {
    return new Group<>(own, others);
  }
}
