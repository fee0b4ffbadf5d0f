package io.epi4j.runtime.channel;

import java.util.function.Consumer;

/**
 * A subscriber for whom events wait in a mailbox.
 *
 * @param mailbox the mailbox
 * @param registration the subscriber
 */
record Posted<E>(Mailbox mailbox, Registration<E> registration) implements Consumer<E> {
  @Override
  public void accept(E event) {
    mailbox.post(registration, event);
  }
}
