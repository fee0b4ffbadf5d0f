package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The providers of one service in one {@code Epi}, called one by one by the first calls of a call
 * site, and then linked into one handle for it.
 *
 * <p>A call reads a volatile field and takes no lock. Linking takes the lock of the {@code Epi},
 * since it makes providers, whose constructors may call other services.
 */
public final class ServiceBinding {
  private static final @Nullable MethodHandle[] NOTHING = {};

  private final ServiceType<?> type;
  private final ServiceHost host;
  private final ReentrantLock lock;
  private final ServiceBinding plain; // this, or that whose twin this is
  private final ServiceBinding skipping; // the twin, or this
  private final BindingControl control; // held here, and by the Epi only weakly

  // Guarded by lock; those of the plain one count.
  private @Nullable String closed; // why
  private int changes;

  private volatile @Nullable MethodHandle[] invokers = NOTHING;

  /** All providers of the service, while they are known; that of the plain one counts. */
  private volatile @Nullable List<BoundProvider> providers;

  ServiceBinding(ServiceType<?> type, ServiceHost host) {
    this.type = type;
    this.host = host;
    this.lock = host.lock();
    this.plain = this;
    this.control = new Control();
    this.skipping = new ServiceBinding(this);
  }

  private ServiceBinding(ServiceBinding plain) {
    this.type = plain.type;
    this.host = plain.host;
    this.lock = plain.lock;
    this.plain = plain;
    this.control = plain.control;
    this.skipping = this;
  }

  /**
   * Returns the same providers, called such that one that fails is skipped: in a pipe, in a
   * decision, and where all or any are asked. Its failure is reported.
   */
  public ServiceBinding skippingFailures() {
    return skipping;
  }

  /** Returns the invoker of a call site: {@code (parameters...)result}. */
  MethodHandle invoker(ServiceSite site) {
    MethodHandle invoker = linked(site);
    return invoker != null ? invoker : link(site);
  }

  /** Returns the invoker of a call site; null where it is not linked. */
  @Nullable MethodHandle linked(ServiceSite site) {
    @Nullable MethodHandle[] linked = invokers;
    int index = site.index();
    return index < linked.length ? linked[index] : null;
  }

  /** Makes a call of a site that need not be linked yet. */
  @Nullable Object first(ServiceSite site, @Nullable Object... arguments) throws Throwable {
    if (linked(site) == null && site.isNew()) {
      return site.call().make(providers(), host, this == skipping, arguments);
    }
    return invoker(site).invokeWithArguments(arguments);
  }

  private List<BoundProvider> providers() {
    List<BoundProvider> known = plain.providers;
    if (known != null) {
      return known;
    }
    lock.lock();
    try {
      checkOpen();
      int before = plain.changes;
      List<BoundProvider> found = host.providersOf(type.type());
      checkOpen(); // a constructor of a provider may have closed the Epi
      if (plain.changes == before) { // or changed it: then these are good for this call, no more
        plain.providers = found;
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  private MethodHandle link(ServiceSite site) {
    lock.lock();
    try {
      int before = plain.changes;
      MethodHandle invoker = site.call().link(providers(), host, this == skipping);
      if (plain.changes != before) {
        return invoker;
      }
      @Nullable MethodHandle[] linked =
          Arrays.copyOf(invokers, Math.max(invokers.length, site.index() + 1));
      linked[site.index()] = invoker;
      invokers = linked;
      type.linked(plain, site);
      return invoker;
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (plain.closed != null) {
      throw new IllegalStateException("Service " + type.id() + " was called " + plain.closed);
    }
  }

  /** Returns what the {@code Epi} may do with this and its twin. */
  BindingControl control() {
    return control;
  }

  private void forget() {
    providers = null;
    invokers = NOTHING;
    skipping.invokers = NOTHING;
  }

  private final class Control implements BindingControl {
    @Override
    public void relink() {
      lock.lock();
      try {
        changes++;
        forget();
        type.changed(plain);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public Class<?> service() {
      return type.type();
    }

    @Override
    public void close() {
      close("through an Epi that is closed.");
    }

    @Override
    public void outdate(String plugin) {
      close(
          "through a facade of "
              + plugin
              + ", which is no longer there. Take the facade again, by the class that is there"
              + " now.");
    }

    private void close(String why) {
      lock.lock();
      try {
        if (closed != null) {
          return;
        }
        closed = why;
        forget();
        type.closed(plain, host);
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
