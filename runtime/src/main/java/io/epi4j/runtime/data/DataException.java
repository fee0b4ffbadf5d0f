package io.epi4j.runtime.data;

import org.jspecify.annotations.Nullable;

/** Data cannot be used; the message is a clause that tells why and where. */
final class DataException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  DataException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  DataException(Fault fault, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  /** Returns the message. */
  String text() {
    return String.valueOf(getMessage());
  }

  boolean isSameAs(DataException other) {
    return fault == other.fault && text().equals(other.text());
  }

  /** The kinds of faults, with the ids of their problems. */
  enum Fault {
    /** The file or resource is not there. */
    MISSING("data-missing"),
    /** What is there cannot be read, or is not what it should be. */
    INVALID("data-invalid"),
    /** The method threw. */
    FAILED("data-failed");

    private final String id;

    Fault(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }
}
