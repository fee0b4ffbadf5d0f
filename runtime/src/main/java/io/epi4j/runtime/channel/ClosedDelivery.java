package io.epi4j.runtime.channel;

/** The {@code Epi} is closed, and says so to everyone who publishes. */
record ClosedDelivery<E>(Object channel) implements Delivery<E> {
  @Override
  public boolean isLive() {
    throw closed();
  }

  @Override
  public void deliver(E event) {
    throw closed();
  }

  private IllegalStateException closed() {
    return new IllegalStateException("Channel " + channel + " belongs to an Epi that is closed.");
  }
}
