package io.epi4j.runtime.channel;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A channel that has a generated class. */
final class TypedBinding<E> extends ChannelBinding<E> {
  private final ChannelType<E> type;
  private final Subscribers<E> subscribers;

  TypedBinding(ChannelType<E> type, ChannelRegistry registry, Subscribers<E> subscribers) {
    super(registry);
    this.type = type;
    this.subscribers = subscribers;
  }

  ChannelType<E> type() {
    return type;
  }

  @Nullable Function<? super E, ?> keyOf() {
    return type.keyOf();
  }

  @Override
  String name() {
    return type.name();
  }

  @Override
  Delivery<E> delivery() {
    return subscribers.delivery();
  }

  @Override
  Subscribers<E> known() {
    return subscribers;
  }

  @Override
  Subscribers<E> needed() {
    return subscribers;
  }

  @Override
  E checked(Object key, E event) {
    Function<? super E, ?> keyOf = type.keyOf();
    if (keyOf != null && !Objects.equals(key, keyOf.apply(event))) {
      throw new IllegalArgumentException(
          "The event "
              + event
              + " was made for the key "
              + key
              + " of channel "
              + name()
              + ", but its key is "
              + keyOf.apply(event)
              + ".");
    }
    return event;
  }

  void changed() {
    type.changed(this);
  }

  void close() {
    type.closed(this, registry());
  }
}
