package io.epi4j.runtime.problem;

import io.epi4j.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Those who want to be told when something happens in an {@code Epi}. What one of them throws is a
 * problem, and keeps nobody else from being told.
 *
 * @param <T> tells what happened
 */
public final class Listeners<T> {
  private final String what;
  private final Problems problems;
  private final @Nullable Executor executor;
  private final List<Listener<T>> all = new CopyOnWriteArrayList<>();

  /** Makes one that nobody listens to, and that calls them in the thread that tells. */
  public Listeners(String what, Problems problems) {
    this(what, problems, null);
  }

  /**
   * Makes one that nobody listens to.
   *
   * @param what what they listen to, for messages
   * @param problems takes what fails
   * @param executor calls them, one after the other; where there is none, the thread that tells
   */
  public Listeners(String what, Problems problems, @Nullable Executor executor) {
    this.what = what;
    this.problems = problems;
    this.executor = executor;
  }

  /** Adds one. */
  public Subscription add(Consumer<? super T> consumer) {
    Listener<T> listener = new Listener<>(consumer);
    all.add(listener);
    return () -> all.remove(listener);
  }

  /** Tells those who listen now, unless they end before it is their turn. */
  public void tell(T happened) {
    for (Listener<T> listener : all) {
      if (executor == null) {
        tell(listener, happened);
      } else {
        executor.execute(() -> tell(listener, happened));
      }
    }
  }

  @SuppressWarnings("CatchingThrowable") // one listener shall not harm the others
  private void tell(Listener<T> listener, T happened) {
    if (!all.contains(listener)) {
      return;
    }
    try {
      listener.consumer.accept(happened);
    } catch (Throwable e) {
      Failures.passOn(e);
      problems.report(
          "listener-failed",
          Severity.WARNING,
          "",
          listener.consumer.getClass().getName(),
          "A listener to " + what + " failed.",
          e);
    }
  }

  /** The same consumer may listen twice. */
  private static final class Listener<T> {
    private final Consumer<? super T> consumer;

    Listener(Consumer<? super T> consumer) {
      this.consumer = consumer;
    }
  }
}
