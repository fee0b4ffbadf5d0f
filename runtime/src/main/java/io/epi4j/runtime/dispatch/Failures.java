package io.epi4j.runtime.dispatch;

/** What holds for every failure that does not reach the caller as it is. */
final class Failures {
  private Failures() {}

  /**
   * Throws an error of the virtual machine on, and keeps an interrupt as the status of this thread;
   * else it does nothing.
   */
  static void passOn(Throwable error) {
    if (error instanceof VirtualMachineError fatal) {
      throw fatal;
    }
    if (error instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
