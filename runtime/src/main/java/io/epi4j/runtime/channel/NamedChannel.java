package io.epi4j.runtime.channel;

/** A channel that has a name only. */
record NamedChannel<E>(ChannelBinding<E> binding) implements Channel<E> {
  @Override
  public Delivery<E> delivery() {
    return binding.delivery();
  }

  @Override
  public String toString() {
    return binding.toString();
  }
}
