package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceHost;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;

/**
 * The call site of a facade, but a new one for each try, which is promoted by its owner's first
 * call. The one of a generated facade would be slow for most of a test: it waits after a change.
 */
final class DigitsSite {
  /** Stands for the digits of a call that fails because the host is closed. */
  static final int CLOSED = -1;

  static {
    if (System.getProperty("io.epi4j.firstCalls") == null) {
      System.setProperty("io.epi4j.firstCalls", "0"); // the first call is linked
    }
  }

  private final ServiceType<Digits> type =
      ServiceType.of(MethodHandles.lookup(), Digits.class, "digits");
  private final CallSite append = type.pipe(0, "append", int.class, int.class);

  /** Binds a host; the first one owns the site. */
  ServiceBinding bind(ServiceHost host) {
    return type.bind(host);
  }

  /** Binds a host and links its call. */
  ServiceBinding link(ServiceHost host) {
    ServiceBinding binding = bind(host);
    call(binding);
    return binding;
  }

  /** Returns the digits of the providers that were called, or {@link #CLOSED}. */
  @SuppressWarnings("CatchingThrowable") // a handle declares to throw it
  int call(ServiceBinding binding) {
    try {
      return (int) append.getTarget().invokeExact(binding, 0);
    } catch (IllegalStateException e) {
      return CLOSED;
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
