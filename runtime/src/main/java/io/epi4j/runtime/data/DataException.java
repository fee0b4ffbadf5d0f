package io.epi4j.runtime.data;

import java.io.IOException;
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

  /** Returns that something is there that cannot be used. */
  static DataException invalid(String message) {
    return new DataException(Fault.INVALID, message);
  }

  /** Returns that something is there that cannot be used, because of something else. */
  static DataException invalid(String message, @Nullable Throwable cause) {
    return new DataException(Fault.INVALID, message, cause);
  }

  /**
   * Returns that the machine cannot read what is there. What it says often names the file only, and
   * the kind of exception the reason.
   */
  static DataException unreadable(Object what, IOException e) {
    return invalid(
        what + " cannot be read: " + e.getClass().getSimpleName() + ": " + e.getMessage(), e);
  }

  /** Returns that there is too much of something. */
  static DataException tooLarge(Object what, int most) {
    return invalid(what + " has more than " + most + " bytes");
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
