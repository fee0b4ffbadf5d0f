package io.epi4j.runtime.dispatch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an {@code Epi} with two providers, which are replaced by those of the next version at
 * each change, and checks each call through it.
 */
final class VersionedHost extends BareHost {
  private final AtomicLong written = new AtomicLong(1);
  private final AtomicLong done = new AtomicLong(1);
  private volatile boolean closing;
  private volatile boolean closed;
  private volatile @Nullable ServiceBinding binding;
  private Runnable whenLookedUp = () -> {};

  /** What is called. */
  interface Versioned {
    Seen ask();
  }

  /** A provider of one version of one host, which says so. */
  record Seen(VersionedHost host, long version) implements Versioned {
    @Override
    public Seen ask() {
      return this;
    }
  }

  /** The service and its call site, as a facade has them. */
  record Site(ServiceType<Versioned> type, MethodHandle each) {
    static Site make() {
      ServiceType<Versioned> type = service();
      return new Site(type, type.each("ask", Seen.class).dynamicInvoker());
    }

    static ServiceType<Versioned> service() {
      return ServiceType.of(MethodHandles.lookup(), Versioned.class, "versioned");
    }
  }

  /** Binds as an {@code Epi} does: what is bound behind the close is closed at once. */
  ServiceBinding bind(ServiceType<?> type) {
    ServiceBinding bound = type.bind(this);
    if (closing) {
      controls.forEach(BindingControl::close);
    }
    binding = bound;
    return bound;
  }

  /** Sets what is run wherever the binding of this host is looked up, or forgotten. */
  void whenLookedUp(Runnable action) {
    whenLookedUp = action;
  }

  @Nullable ServiceBinding binding() {
    return binding;
  }

  void change() {
    long version = written.incrementAndGet();
    controls.forEach(BindingControl::relink);
    done.accumulateAndGet(version, Math::max);
  }

  void close() {
    closing = true;
    controls.forEach(BindingControl::close);
    closed = true;
  }

  /**
   * Calls through a binding of this host: two providers of this host and of one version, which is
   * none that was replaced before; or nobody, if the host was closed.
   */
  @SuppressWarnings({
    "CatchingThrowable",
    "ReferenceEquality"
  }) // of the handle; hosts are equal to none
  void call(Site site, ServiceBinding own) {
    boolean wasClosed = closed;
    long oldest = done.get();
    List<?> seen;
    try {
      seen = (List<?>) site.each().invokeExact(own);
    } catch (IllegalStateException e) {
      check(closing, "an open host refused the call", e.getMessage());
      return;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    check(!wasClosed, "a closed host served", seen);
    check(seen.size() == 2 && seen.get(0).equals(seen.get(1)), "not of one version", seen);
    Seen one = (Seen) seen.get(0);
    check(one.host() == this, "of another host", seen);
    check(one.version() >= oldest, "replaced by version " + oldest, seen);
    check(one.version() <= written.get(), "not there yet", seen);
  }

  private static void check(boolean right, String wrong, @Nullable Object seen) {
    if (!right) {
      throw new AssertionError(wrong + ": " + seen);
    }
  }

  @Override
  public List<BoundProvider> providersOf(Class<?> service) {
    long version = written.get();
    return List.of(provider(version), provider(version));
  }

  private BoundProvider provider(long version) {
    Set<String> functions = Set.of("ask()" + Seen.class.descriptorString());
    return new BoundProvider("plugin", "Seen", new Seen(this, version), functions);
  }

  @Override
  public int hashCode() {
    whenLookedUp.run();
    return System.identityHashCode(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return "host@" + Integer.toHexString(System.identityHashCode(this));
  }
}
