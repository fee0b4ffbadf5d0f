package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;

/** One run of a process, from its making to its end. */
interface Run {
  /** Asks it to end: a task is interrupted, a service is closed. */
  void halt();

  /** Has it end when it likes; what it throws from now on belongs to its end. */
  void release();

  /** Interrupts it a last time, and returns where its thread is, a frame in each line. */
  String abandon();

  /** Returns whether {@code thread} is its own. */
  boolean isIn(Thread thread);

  /** Is told of a run, by any thread. */
  interface Listener {
    /** Its start was successful. */
    void runs();

    /** It tells of a failure, and has to be closed. */
    void failing(Throwable error);

    /** It ended without a failure, and nothing of it is left. */
    void finished();

    /** It ended with a failure, and nothing of it is left. */
    void failed(Throwable error);

    /** It failed while it ended; that it ended is told separately. */
    void stopFailed(Throwable error);
  }

  /** Begins runs. */
  @FunctionalInterface
  interface Starter {
    /** Begins a run of a process in the name of its owner. */
    Run begin(ProcessOwner owner, ProcessSpec spec, Listener listener);
  }
}
