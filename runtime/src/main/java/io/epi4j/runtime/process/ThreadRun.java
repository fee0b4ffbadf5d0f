package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import org.jspecify.annotations.Nullable;

/** What runs of tasks and of services have in common: their threads, and how they end. */
abstract sealed class ThreadRun implements Run permits TaskRun, ServiceRun {
  private final String name;
  private final ClassLoader loader;
  private final boolean isVirtual;
  private final Listener listener;
  private @Nullable Thread thread; // guarded by this
  private boolean halted; // guarded by this

  ThreadRun(ProcessOwner owner, ProcessSpec spec, Listener listener) {
    this.name = Workers.name(owner.plugin(), spec.id());
    this.loader = owner.loader();
    this.isVirtual = spec.isVirtual();
    this.listener = listener;
  }

  /** Begins runs in threads of their own. */
  static Run begin(ProcessOwner owner, ProcessSpec spec, Listener listener) {
    ThreadRun run;
    if (spec.work() instanceof ProcessSpec.Task task) {
      run = new TaskRun(owner, spec, task, listener);
    } else {
      run = new ServiceRun(owner, spec, (ProcessSpec.Service) spec.work(), listener);
    }
    run.startThread(run::work);
    return run;
  }

  /** Begins it in its thread; returns whether nothing of it is left then. */
  abstract boolean work() throws Exception;

  final synchronized void startThread(Work work) {
    thread = Workers.thread(name, loader, isVirtual, () -> guarded(work));
    thread.start();
  }

  /** Nobody is above it but the thread, which gets the errors of the virtual machine. */
  @SuppressWarnings("CatchingThrowable") // whatever a process throws is told
  private void guarded(Work work) {
    try {
      if (work.run()) {
        listener.finished();
      }
    } catch (Throwable e) {
      ended(e);
      if (e instanceof VirtualMachineError fatal) {
        throw fatal;
      }
    }
  }

  /** To be interrupted is no failure for one that was asked to stop. */
  private void ended(Throwable error) {
    if (!isHalted()) {
      listener.failed(error);
      return;
    }
    if (!Workers.isInterrupt(error)) {
      listener.stopFailed(error);
    }
    listener.finished();
  }

  final Listener listener() {
    return listener;
  }

  final synchronized boolean isHalted() {
    return halted;
  }

  @Override
  public synchronized void halt() {
    halted = true;
    interrupt();
  }

  @Override
  public final synchronized void release() {
    halted = true;
  }

  @Override
  public final synchronized String abandon() {
    interrupt();
    return thread == null ? "" : Workers.stack(thread);
  }

  private void interrupt() {
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public final synchronized boolean isIn(Thread other) {
    return other.equals(thread);
  }

  /** What a thread of a run does. */
  @FunctionalInterface
  interface Work {
    /** Does it; returns whether nothing of the run is left then. */
    boolean run() throws Exception;
  }
}
