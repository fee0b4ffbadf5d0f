package io.epi4j.runtime.channel;

/** Nobody listens, and so nothing is done. */
record Nobody<E>() implements Delivery<E> {
  private static final Nobody<?> INSTANCE = new Nobody<>();

  @SuppressWarnings("unchecked") // it never sees an event
  static <E> Delivery<E> instance() {
    return (Delivery<E>) INSTANCE;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public void deliver(E event) {}
}
