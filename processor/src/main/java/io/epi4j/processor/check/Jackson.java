package io.epi4j.processor.check;

/**
 * The names of the user's Jackson. They are put together while the program runs: our own Jackson is
 * moved to another package when the processors are packed, and with it each text that begins with
 * the name of its old one.
 */
final class Jackson {
  private static final String ROOT = String.join(".", "com", "fasterxml", "jackson");

  /** What its packages begin with. */
  static final String PACKAGES = ROOT + ".";

  /** The module that makes values. */
  static final String DATABIND = PACKAGES + "databind";

  private Jackson() {}
}
