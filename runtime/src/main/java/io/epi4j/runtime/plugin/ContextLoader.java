package io.epi4j.runtime.plugin;

import java.util.concurrent.Callable;

/**
 * Has code of a plugin see the plugin's own loader as the context class loader, wherever the thread
 * comes from.
 */
final class ContextLoader {
  private ContextLoader() {}

  /** Calls {@code code}, and gives the thread back the loader that it had. */
  static <T> T call(ClassLoader loader, Callable<T> code) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return code.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
