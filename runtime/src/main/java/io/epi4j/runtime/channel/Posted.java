package io.epi4j.runtime.channel;

/**
 * One subscriber for which events wait in a mailbox.
 *
 * @param mailbox the mailbox
 * @param registration the subscriber
 */
record Posted<E>(Mailbox mailbox, Registration<E> registration) implements Delivery<E> {
  @Override
  public Delivery<E> constant() {
    return Chain.of(this);
  }

  @Override
  public void deliver(E event) {
    mailbox.post(registration, event);
  }
}
