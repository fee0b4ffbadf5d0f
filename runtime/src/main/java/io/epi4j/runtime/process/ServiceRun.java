package io.epi4j.runtime.process;

import io.epi4j.ProcessService;
import io.epi4j.ProcessSpec;
import io.epi4j.runtime.problem.Failures;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of a service: one thread starts it and another closes it, and while it runs it has none of
 * ours.
 */
final class ServiceRun extends ThreadRun {
  private final ProcessSpec.Service factory;

  // All guarded by this.
  private @Nullable ProcessService open;
  private @Nullable Throwable early;
  private boolean failed;

  ServiceRun(ProcessOwner owner, ProcessSpec spec, ProcessSpec.Service factory, Listener listener) {
    super(owner, spec, listener);
    this.factory = factory;
  }

  @Override
  boolean work() throws Exception {
    ProcessService service =
        Objects.requireNonNull(factory.factory().call(), "the factory returned null");
    boolean serving = false;
    try {
      service.start(this::failing);
      serving = serve(service);
    } finally {
      if (!serving) {
        closeUnstarted(service);
      }
    }
    Throwable failure = takeEarly();
    if (failure != null) {
      listener().failing(failure);
    }
    return !serving;
  }

  /** It may have been asked to end while it started. */
  private synchronized boolean serve(ProcessService service) {
    if (isHalted()) {
      return false;
    }
    open = service;
    listener().runs();
    return true;
  }

  /** What its start threw, if it did, is the failure to tell. */
  @SuppressWarnings("CatchingThrowable")
  private void closeUnstarted(ProcessService service) {
    try {
      service.close();
    } catch (Throwable e) {
      Failures.passOn(e);
      listener().stopFailed(e);
    }
  }

  /** Called by the service, in any thread; that it runs has to be told first. */
  private void failing(Throwable error) {
    synchronized (this) {
      if (failed || isHalted()) {
        return;
      }
      failed = true;
      if (open == null) {
        early = error;
        return;
      }
    }
    listener().failing(error);
  }

  private synchronized @Nullable Throwable takeEarly() {
    Throwable taken = open == null ? null : early;
    early = null;
    return taken;
  }

  @Override
  public synchronized void halt() {
    ProcessService service = open;
    open = null;
    if (service == null) {
      super.halt();
    } else {
      release();
      startThread(
          () -> {
            service.close();
            return true;
          });
    }
  }
}
