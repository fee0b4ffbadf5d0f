package io.epi4j.runtime;

import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.List;

/**
 * Closes those objects of plugins that were made here and want to be closed.
 *
 * @param plugins hands them over
 * @param problems takes what fails
 */
record MadeObjects(Plugins plugins, Problems problems) {
  /** Closes those that were made since the last time, the latest first. */
  void close() {
    close(plugins.takeCloseables());
  }

  /** Closes objects of a plugin that has ended. */
  void close(List<AutoCloseable> some) {
    some.forEach(this::close);
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void close(AutoCloseable provider) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(provider.getClass().getClassLoader());
    try {
      provider.close();
    } catch (Throwable e) {
      Failures.passOn(e);
      String type = provider.getClass().getName();
      problems.report(
          "close-failed",
          Severity.WARNING,
          "",
          type,
          "The provider " + type + " failed to close.",
          e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
