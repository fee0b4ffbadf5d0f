package io.epi4j.runtime.process;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the threads of processes, and tells about them. */
final class Workers {
  private static final int LONGEST_CHAIN = 10;

  private Workers() {}

  /** Returns the name of the thread of a process. */
  static String name(String plugin, String id) {
    return "epi4j-" + plugin + "-" + id;
  }

  /** Returns a thread that is not started; a virtual one, when wanted and where Java has them. */
  static Thread thread(String name, ClassLoader loader, boolean virtual, Runnable work) {
    Optional<Thread> light = virtual ? virtual(name, work) : Optional.empty();
    Thread thread = light.orElseGet(() -> platform(name, work));
    thread.setContextClassLoader(loader);
    return thread;
  }

  private static Thread platform(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Returns a thread of our own. Whoever has something done first starts it, which may be code of a
   * plugin: the thread takes neither its thread locals, nor its class loader, nor, where Java still
   * has that, the access control context that holds its classes.
   */
  @SuppressWarnings("removal") // where it is gone, there is nothing that could be held
  static Thread own(String name, Runnable work) {
    return AccessController.doPrivileged(
        (PrivilegedAction<Thread>)
            () -> {
              Thread thread = platform(name, work);
              thread.setContextClassLoader(Workers.class.getClassLoader());
              return thread;
            });
  }

  /** Java 17, for which this is compiled, has none. */
  private static Optional<Thread> virtual(String name, Runnable work) {
    try {
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      type.getMethod("name", String.class).invoke(builder, name);
      type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
      return Optional.of(
          (Thread) type.getMethod("unstarted", Runnable.class).invoke(builder, work));
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Java has virtual threads, but makes none", e);
    }
  }

  /** Returns where a thread is, a frame in each line. */
  static String stack(Thread thread) {
    StringBuilder text = new StringBuilder();
    Arrays.stream(thread.getStackTrace())
        .forEach(frame -> text.append(text.isEmpty() ? "" : "\n").append("at ").append(frame));
    return text.toString();
  }

  /** Returns whether something was thrown because its thread was interrupted. */
  static boolean isInterrupt(Throwable error) {
    @Nullable Throwable next = error;
    for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
      if (next instanceof InterruptedException
          || next instanceof ClosedByInterruptException
          || (next instanceof InterruptedIOException
              && !(next instanceof SocketTimeoutException))) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }
}
