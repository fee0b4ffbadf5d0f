package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.ProcessTask;
import java.util.Objects;

/** A run of a task, which is one thread from the beginning to the end. */
final class TaskRun extends ThreadRun {
  private final ProcessSpec.Task task;

  TaskRun(ProcessOwner owner, ProcessSpec spec, ProcessSpec.Task task, Listener listener) {
    super(owner, spec, listener);
    this.task = task;
  }

  /** A factory may swallow the interrupt that was meant to stop it. */
  @Override
  boolean work() throws Exception {
    ProcessTask made = Objects.requireNonNull(task.factory().call(), "the factory returned null");
    if (!isHalted()) {
      listener().runs();
      made.run();
    }
    return true;
  }
}
