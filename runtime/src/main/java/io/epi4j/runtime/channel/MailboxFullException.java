package io.epi4j.runtime.channel;

/** Tells the error handler of an event that was dropped since a mailbox was full. */
public final class MailboxFullException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes one with a message. */
  MailboxFullException(String message) {
    super(message);
  }
}
