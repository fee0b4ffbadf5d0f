package io.epi4j.runtime.process;

import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The threads, timers and resources of one plugin, which end with it. */
public final class Belongings {
  private final ProcessOwner owner;
  private final Problems problems;
  private final OwnedThreads threads;

  // All guarded by this.
  private final Deque<AutoCloseable> owned = new ArrayDeque<>();
  private @Nullable OwnedScheduler scheduler;
  private boolean ended;

  /** Makes the belongings of one that has nothing yet. */
  public Belongings(ProcessOwner owner, Problems problems) {
    this.owner = owner;
    this.problems = problems;
    this.threads = new OwnedThreads(owner, problems);
  }

  /** Returns what makes threads that end with the plugin. */
  public synchronized ThreadFactory threads() {
    checkThere();
    return threads;
  }

  /** Returns the scheduler that ends with the plugin. */
  public synchronized ScheduledExecutorService scheduler() {
    checkThere();
    if (scheduler == null) {
      scheduler = new OwnedScheduler(owner, threads, problems);
    }
    return scheduler;
  }

  private void checkThere() {
    if (ended) {
      throw over(owner);
    }
  }

  /** Returns what is thrown when a plugin that has ended asks for something. */
  static IllegalStateException over(ProcessOwner owner) {
    return new IllegalStateException(
        "Plugin " + owner.plugin() + " has ended, so it can begin nothing more.");
  }

  /** Has a resource closed when the plugin ends; at once when it has ended. */
  public <T extends AutoCloseable> T own(T resource) {
    synchronized (this) {
      if (!ended) {
        owned.push(resource);
        return resource;
      }
    }
    close(resource);
    throw over(owner);
  }

  /** Cancels the tasks, interrupts the threads and waits for them, and gives out nothing more. */
  public void endThreads() {
    OwnedScheduler last;
    synchronized (this) {
      ended = true;
      last = scheduler;
    }
    if (last != null) {
      last.shutdownNow();
    }
    threads.end();
  }

  /** Closes what is owned, the last one first. */
  public void closeOwned() {
    List<AutoCloseable> last;
    synchronized (this) {
      ended = true;
      last = List.copyOf(owned);
      owned.clear();
    }
    last.forEach(this::close);
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Throwable e) {
      Failures.passOn(e);
      String type = resource.getClass().getName();
      problems.report(
          "close-failed",
          Severity.WARNING,
          owner.plugin(),
          type,
          "What the plugin owns failed to close: " + type + ".",
          e);
    }
  }
}
