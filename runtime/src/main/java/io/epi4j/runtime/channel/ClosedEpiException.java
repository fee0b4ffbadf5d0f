package io.epi4j.runtime.channel;

/**
 * Says that the {@code Epi} of a channel is closed. The text is made when it is asked for: it is a
 * channel's name that says how it is written, and this is thrown under the lock of the registry.
 */
final class ClosedEpiException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final transient Object channel;

  ClosedEpiException(Object channel) {
    this.channel = channel;
  }

  @Override
  public String getMessage() {
    return "Channel " + channel + " belongs to an Epi that is closed.";
  }

  /** The name of a channel may be anything, and need not be serializable. */
  private Object writeReplace() {
    IllegalStateException text = new IllegalStateException(getMessage(), getCause());
    text.setStackTrace(getStackTrace());
    return text;
  }
}
