package io.epi4j.runtime.process;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Makes threads that end with a plugin. */
final class OwnedThreads implements ThreadFactory {
  private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

  private final ProcessOwner owner;
  private final Problems problems;
  private final Duration limit;

  // All guarded by this.
  private final Set<Thread> running = new LinkedHashSet<>();
  private int made;
  private boolean ended;

  OwnedThreads(ProcessOwner owner, Problems problems) {
    this(owner, problems, FIVE_SECONDS);
  }

  /**
   * Makes one that has made none yet.
   *
   * @param limit how long they may take to end, all together
   */
  OwnedThreads(ProcessOwner owner, Problems problems, Duration limit) {
    this.owner = owner;
    this.problems = problems;
    this.limit = limit;
  }

  @Override
  public synchronized Thread newThread(Runnable work) {
    if (ended) {
      throw Belongings.over(owner);
    }
    made++;
    String name = Workers.name(owner.plugin(), Integer.toString(made));
    return Workers.thread(name, owner.loader(), false, () -> run(work));
  }

  /** One that was made and not started must not start later. */
  private void run(Runnable work) {
    Thread self = Thread.currentThread();
    synchronized (this) {
      if (ended) {
        return;
      }
      running.add(self);
    }
    try {
      work.run();
    } finally {
      synchronized (this) {
        running.remove(self);
      }
    }
  }

  /** Interrupts them, and waits for all but the one that calls this. */
  void end() {
    List<Thread> last;
    synchronized (this) {
      ended = true;
      last = running.stream().filter(thread -> thread != Thread.currentThread()).toList();
    }
    last.forEach(Thread::interrupt);
    long until = System.nanoTime() + limit.toNanos();
    for (Thread thread : last) {
      if (!joined(thread, until)) {
        left(thread);
      }
    }
  }

  private static boolean joined(Thread thread, long until) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
          thread.join(Math.max(1, millis));
          return !thread.isAlive();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void left(Thread thread) {
    problems.report(
        "thread-left",
        Severity.WARNING,
        owner.plugin(),
        thread.getName(),
        "Its thread "
            + thread.getName()
            + " was interrupted and did not end within "
            + limit
            + ". It was "
            + ProcessProblems.line(Workers.stack(thread)),
        null);
  }
}
