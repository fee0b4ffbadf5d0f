package io.epi4j.runtime.generation;

import io.epi4j.Subscription;
import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import io.epi4j.runtime.reload.Generation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who are told of each generation, and of each attempt that was refused. */
public final class GenerationListeners {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Problems problems;

  GenerationListeners(Problems problems) {
    this.problems = problems;
  }

  /** Adds one. */
  public Subscription add(Consumer<? super Generation> consumer) {
    Listener listener = new Listener(consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells of a generation, unless nothing happened; returns it. */
  Generation tell(Generation generation) {
    if (generation.applied() || !generation.faults().isEmpty()) {
      Flight.generation(
          generation.number(),
          generation.applied(),
          generation.cause(),
          generation.added().size(),
          generation.changed().size(),
          generation.removed().size());
      listeners.forEach(listener -> tell(listener, generation));
    }
    return generation;
  }

  @SuppressWarnings("CatchingThrowable") // one listener shall not harm the others
  private void tell(Listener listener, Generation generation) {
    try {
      listener.consumer.accept(generation);
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "listener-failed",
          Severity.WARNING,
          "",
          listener.consumer.getClass().getName(),
          "A listener to generations of plugins failed.",
          e);
    }
  }

  /** The same consumer may listen twice. */
  private static final class Listener {
    private final Consumer<? super Generation> consumer;

    Listener(Consumer<? super Generation> consumer) {
      this.consumer = consumer;
    }
  }
}
