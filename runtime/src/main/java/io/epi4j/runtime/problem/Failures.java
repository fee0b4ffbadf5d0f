package io.epi4j.runtime.problem;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What holds for everything that a plugin throws and that does not reach a caller as it is. */
public final class Failures {
  private static final int LONGEST_CHAIN = 10;

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

  /** Returns what was thrown, with its causes, as text; empty for null. */
  public static String text(@Nullable Throwable thrown) {
    Set<String> chain = new LinkedHashSet<>();
    Throwable next = thrown;
    for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
      Throwable one = next;
      chain.add(told(one::toString).orElse(one.getClass().getName()));
      next = told(one::getCause).orElse(null);
    }
    return String.join("; caused by ", chain);
  }

  /** A plugin's exception may fail to tell of itself. */
  @SuppressWarnings("CatchingThrowable")
  private static <T> Optional<T> told(Supplier<? extends @Nullable T> by) {
    try {
      return Optional.ofNullable(by.get());
    } catch (Throwable e) {
      passOn(e);
      return Optional.empty();
    }
  }
}
