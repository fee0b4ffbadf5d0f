package io.epi4j.runtime.channel;

import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A channel of which some subscribers want the events of one key only. It stays the same object
 * while such subscribers come and go, so that they disturb nobody's compiled code.
 *
 * @param everyone those who want all events
 * @param groups those who want the events of one key, by key
 * @param keyOf returns the key of an event
 */
record Keyed<E>(
    Group<E> everyone, ConcurrentMap<Object, Group<E>> groups, Function<? super E, ?> keyOf)
    implements Delivery<E> {
  @Override
  public Delivery<E> of(@Nullable Object key) {
    if (key == null) {
      return everyone;
    }
    Group<E> group = groups.get(key);
    if (group == null) {
      return everyone;
    }
    return group.everyone() == everyone ? group : merged(key, group);
  }

  @Override
  public void deliver(E event) {
    of(keyOf.apply(event)).deliver(event);
  }

  /** Who wants all events has changed since the group was last asked for. */
  private Delivery<E> merged(Object key, Group<E> group) {
    Group<E> merged = group.with(everyone);
    groups.replace(key, group, merged); // unless someone else did, or a change came between
    return merged;
  }
}
