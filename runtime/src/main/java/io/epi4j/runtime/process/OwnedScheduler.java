package io.epi4j.runtime.process;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler of a plugin. A periodic task that fails is not run again, which nobody would notice
 * if it were not told.
 */
final class OwnedScheduler extends ScheduledThreadPoolExecutor {
  private final ProcessOwner owner;
  private final Problems problems;

  OwnedScheduler(ProcessOwner owner, OwnedThreads threads, Problems problems) {
    super(1, threads);
    this.owner = owner;
    this.problems = problems;
    setRemoveOnCancelPolicy(true);
  }

  @Override
  protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
    super.afterExecute(task, thrown);
    if (thrown == null && task instanceof Future<?> future && future.isDone()) {
      try {
        future.get();
      } catch (CancellationException e) {
        return; // someone wanted that
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        failed(e.getCause());
      }
    }
  }

  private void failed(@Nullable Throwable error) {
    if (isShutdown() && error != null && Workers.isInterrupt(error)) {
      return;
    }
    problems.report(
        "scheduled-task-failed",
        Severity.WARNING,
        owner.plugin(),
        "scheduler",
        "A task of its scheduler failed; a periodic one is not run again.",
        error);
  }
}
