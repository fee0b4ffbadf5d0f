package io.epi4j.runtime.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The call of one provider as a task, and the future of its result. Cancelling the future with
 * {@code cancel(true)} interrupts the provider, which {@code CompletableFuture} by itself does not.
 */
final class ConcurrentCall extends CompletableFuture<@Nullable Object> implements Runnable {
  private final Body body;
  private @Nullable Thread runner; // guarded by this

  private ConcurrentCall(Body body) {
    this.body = body;
  }

  /** Hands the task to the executor; when that refuses it, the future has failed. */
  static CompletableFuture<@Nullable Object> start(Executor executor, Body body) {
    ConcurrentCall call = new ConcurrentCall(body);
    try {
      executor.execute(call);
    } catch (RejectedExecutionException e) {
      call.completeExceptionally(e);
    }
    return call;
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    try {
      complete(body.run());
    } catch (Throwable e) { // whatever it is belongs into the future, where somebody looks
      completeExceptionally(e);
      if (e instanceof VirtualMachineError fatal) {
        throw fatal;
      }
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    if (isDone()) {
      return false;
    }
    runner = Thread.currentThread();
    return true;
  }

  /** Behind this no cancel reaches the thread, which has other work then. */
  private synchronized void end() {
    runner = null;
    if (isCancelled()) {
      boolean unused = Thread.interrupted(); // the interrupt was meant for this task
    }
  }

  @Override
  public synchronized boolean cancel(boolean mayInterrupt) {
    boolean cancelled = super.cancel(mayInterrupt);
    if (cancelled && mayInterrupt && runner != null) {
      runner.interrupt();
    }
    return cancelled;
  }

  /** What a call does. */
  @FunctionalInterface
  interface Body {
    @Nullable Object run() throws Throwable;
  }
}
