package io.epi4j.runtime.process;

import io.epi4j.Subscription;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Those who want to be told when a process gets into another state. */
final class ProcessListeners {
  private final Problems problems;
  private final Executor executor;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /**
   * Makes one that nobody listens to.
   *
   * @param executor calls listeners, one after the other
   */
  ProcessListeners(Problems problems, Executor executor) {
    this.problems = problems;
    this.executor = executor;
  }

  Subscription add(Consumer<? super ProcessStatus> consumer) {
    Listener listener = new Listener(consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(ProcessStatus status) {
    for (Listener listener : listeners) {
      executor.execute(() -> tell(listener, status));
    }
  }

  @SuppressWarnings("CatchingThrowable") // one listener shall not harm the others
  private void tell(Listener listener, ProcessStatus status) {
    if (!listeners.contains(listener)) {
      return; // it ended meanwhile
    }
    try {
      listener.consumer.accept(status);
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "listener-failed",
          Severity.WARNING,
          "",
          listener.consumer.getClass().getName(),
          "A listener to changes of processes failed.",
          e);
    }
  }

  /** The same consumer may listen twice. */
  private static final class Listener {
    private final Consumer<? super ProcessStatus> consumer;

    Listener(Consumer<? super ProcessStatus> consumer) {
      this.consumer = consumer;
    }
  }
}
