package io.epi4j.runtime.channel;

/** The {@code Epi} is closed, and says so to everyone who publishes. */
record ClosedDelivery<E>(Object channel) implements Delivery<E> {
  @Override
  public boolean isLive() {
    throw new ClosedEpiException(channel);
  }

  @Override
  public void deliver(E event) {
    throw new ClosedEpiException(channel);
  }
}
