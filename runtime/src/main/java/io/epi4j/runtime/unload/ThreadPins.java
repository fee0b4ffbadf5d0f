package io.epi4j.runtime.unload;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds threads that run on with a plugin's loader as their context class loader, which they
 * inherited from the thread that started them, or with a handler of the plugin.
 *
 * <p>Who has no frame in the plugin's code has no use for its loader. Threads that have are left
 * alone: until they return they may need it.
 */
final class ThreadPins implements Pins {
  @Override
  public List<Pin> of(ClassLoader loader) {
    Belonging belonging = new Belonging(loader);
    List<Pin> pins = new ArrayList<>();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              if (!isInside(stack, loader.getName())) {
                add(pins, thread, belonging, loader.getParent());
              }
            });
    return pins;
  }

  private static boolean isInside(StackTraceElement[] stack, String loader) {
    for (StackTraceElement frame : stack) {
      if (loader.equals(frame.getClassLoaderName())) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Pin> pins, Thread thread, Belonging belonging, ClassLoader instead) {
    if (belonging.has(thread.getContextClassLoader())) {
      pins.add(
          new Pin(
              PlatformStacks.name(thread) + " has it as context class loader",
              () -> thread.setContextClassLoader(instead)));
    }
    UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
    if (belonging.has(handler) && !belonging.has(thread)) {
      pins.add(
          new Pin(
              PlatformStacks.name(thread)
                  + " has the uncaught exception handler "
                  + handler.getClass().getName(),
              () -> thread.setUncaughtExceptionHandler(null)));
    }
  }
}
