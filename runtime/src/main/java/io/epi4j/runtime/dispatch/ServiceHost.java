package io.epi4j.runtime.dispatch;

import io.epi4j.runtime.problem.CallFailure;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/** What the bindings of services need of their {@code Epi}. */
public interface ServiceHost {
  /**
   * Returns the providers of a service in the order in which they are called, and makes those that
   * were not made before.
   */
  List<BoundProvider> providersOf(Class<?> service);

  /** Returns the lock under which providers are made and services change. */
  ReentrantLock lock();

  /** Returns what runs the tasks of concurrent calls. */
  Executor executor();

  /** Is given what changes a binding that was made for it. */
  void bound(BindingControl control);

  /** Is told of a failure that a caller wanted to be skipped; it does not throw. */
  void skipped(CallFailure failure);
}
