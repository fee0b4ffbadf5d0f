package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The providers of one service in one {@code Epi}, linked into one handle for each function and
 * view on its first call.
 *
 * <p>A call reads a volatile field and takes no lock. Linking takes the lock of the {@code Epi},
 * since it makes providers, whose constructors may call other services.
 */
public final class ServiceBinding {
  private static final @Nullable MethodHandle[] NOTHING = {};

  private final ServiceType<?> type;
  private final ServiceHost host;
  private final ReentrantLock lock;
  private final BindingControl control = new Control();

  private boolean closed; // guarded by lock
  private volatile @Nullable MethodHandle[] invokers = NOTHING;

  ServiceBinding(ServiceType<?> type, ServiceHost host) {
    this.type = type;
    this.host = host;
    this.lock = host.lock();
  }

  /** Returns the invoker of a call: {@code (parameters...)result}. */
  MethodHandle invoker(FunctionCall call) {
    MethodHandle invoker = linked(call);
    return invoker != null ? invoker : link(call);
  }

  /** Returns the invoker of a call; null where it is not linked. */
  @Nullable MethodHandle linked(FunctionCall call) {
    @Nullable MethodHandle[] linked = invokers;
    int index = call.index();
    return index < linked.length ? linked[index] : null;
  }

  private MethodHandle link(FunctionCall call) {
    lock.lock();
    try {
      checkOpen();
      List<BoundProvider> providers = host.providersOf(type.type());
      checkOpen(); // a constructor of a provider may have closed the Epi
      MethodHandle invoker = call.link(providers, host);
      @Nullable MethodHandle[] linked =
          Arrays.copyOf(invokers, Math.max(invokers.length, call.index() + 1));
      linked[call.index()] = invoker;
      invokers = linked;
      type.linked(this, call);
      return invoker;
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(
          "Service " + type.id() + " was called through an Epi that is closed.");
    }
  }

  BindingControl control() {
    return control;
  }

  /** What the {@code Epi} may do with this; this holds it, and the {@code Epi} only weakly. */
  private final class Control implements BindingControl {
    @Override
    public void relink() {
      lock.lock();
      try {
        invokers = NOTHING;
        type.changed(ServiceBinding.this);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        closed = true;
        invokers = NOTHING;
        type.closed(ServiceBinding.this, host);
      } finally {
        lock.unlock();
      }
    }
  }

  @Override
  public String toString() {
    return "providers of " + type;
  }
}
