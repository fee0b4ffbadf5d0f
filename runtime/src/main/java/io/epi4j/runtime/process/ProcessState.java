package io.epi4j.runtime.process;

/** What a process is doing. */
public enum ProcessState {
  /** Its turn to start has not come yet. */
  WAITING,

  /** It is being made and started. */
  STARTING,

  /** It runs. */
  RUNNING,

  /** It failed, and rests before it is started again. */
  BACKING_OFF,

  /** It was asked to stop, or failed and is being closed, and has not ended yet. */
  STOPPING,

  /** It was asked to stop and did not; its thread may still be there. */
  ABANDONED,

  /** It failed more often than its intensity allows, and is not started again. */
  GIVEN_UP,

  /** It ended, and is not started again. */
  ENDED
}
