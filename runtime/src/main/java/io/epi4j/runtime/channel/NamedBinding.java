package io.epi4j.runtime.channel;

import org.jspecify.annotations.Nullable;

/** A channel that has a name only, and is there only while someone subscribes. */
final class NamedBinding<E> extends ChannelBinding<E> {
  private final Object name;
  private final Class<E> type;

  NamedBinding(ChannelRegistry registry, Object name, Class<E> type) {
    super(registry);
    this.name = name;
    this.type = type;
  }

  Class<E> type() {
    return type;
  }

  @Override
  Object name() {
    return name;
  }

  @Override
  Delivery<E> delivery() {
    Subscribers<E> subscribers = registry().live(name, type);
    return subscribers == null ? registry().nobody(name) : subscribers.delivery();
  }

  @Override
  @Nullable Subscribers<E> known() {
    return registry().live(name, type);
  }

  @Override
  Subscribers<E> needed() {
    return registry().needed(name, type);
  }
}
