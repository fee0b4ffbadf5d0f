package io.epi4j.runtime.dispatch;

import io.epi4j.runtime.problem.CallFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/** What stands for an {@code Epi} in these tests, all but its providers. */
abstract class BareHost implements ServiceHost {
  /** What was bound, to be relinked and closed. */
  final List<BindingControl> controls = new CopyOnWriteArrayList<>();

  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public final ReentrantLock lock() {
    return lock;
  }

  @Override
  public final Executor executor() {
    return Runnable::run;
  }

  @Override
  public final void bound(BindingControl control) {
    controls.add(control);
  }

  @Override
  public final void skipped(CallFailure failure) {
    throw new AssertionError("nothing skips failures", failure.error());
  }
}
