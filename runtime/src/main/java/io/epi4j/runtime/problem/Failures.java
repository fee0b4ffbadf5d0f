package io.epi4j.runtime.problem;

/** What holds for everything that a plugin throws and that does not reach a caller as it is. */
public final class Failures {
  private Failures() {}

  /**
   * Throws an error of the virtual machine on, since it is no fault of the plugin, and keeps an
   * interrupt as the status of this thread; else it does nothing.
   */
  public static void passOn(Throwable error) {
    if (error instanceof VirtualMachineError fatal) {
      throw fatal;
    }
    if (error instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
