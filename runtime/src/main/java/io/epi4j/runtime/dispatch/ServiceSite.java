package io.epi4j.runtime.dispatch;

import io.epi4j.runtime.callsite.Ownership;
import io.epi4j.runtime.callsite.PromotingCallSite;
import io.epi4j.runtime.callsite.PromotionClock;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call site of a generated facade: {@code (ServiceBinding, parameters...)result}. Promoted, it
 * has the invokers of the bindings of one {@code Epi}, the owner, built in: of that which throws
 * what providers throw, and of its twin that skips them.
 */
final class ServiceSite implements Supplier<@Nullable MethodHandle> {
  private static final MethodHandle INVOKER;
  private static final MethodHandle SAME;

  static {
    Lookup lookup = MethodHandles.lookup();
    try {
      INVOKER =
          lookup.findVirtual(
              ServiceBinding.class,
              "invoker",
              MethodType.methodType(MethodHandle.class, ServiceSite.class));
      SAME =
          lookup.findStatic(
              ServiceSite.class,
              "same",
              MethodType.methodType(boolean.class, ServiceBinding.class, ServiceBinding.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final int index;
  private final Call call;
  private final Ownership<ServiceHost, ServiceBinding> bindings;
  private final MethodHandle slow;
  private final PromotingCallSite site;

  /**
   * Makes a site that is slow.
   *
   * @param index its number among the sites of its service, by which a binding finds its invoker
   * @param call what it asks of the providers
   * @param bindings tells which binding may be built in
   */
  ServiceSite(int index, Call call, Ownership<ServiceHost, ServiceBinding> bindings) {
    this.index = index;
    this.call = call;
    this.bindings = bindings;
    this.slow = slow();
    this.site = PromotingCallSite.of(call, slow, this, PromotionClock.system());
  }

  int index() {
    return index;
  }

  Call call() {
    return call;
  }

  /** Returns the handle through which to call. */
  MethodHandle invoker() {
    return site.invoker();
  }

  /** Promotes the site, unless it was changed lately. */
  void linked() {
    site.linked();
  }

  /** Makes the site slow for a while. */
  void changed() {
    site.changed();
  }

  /** Asks the binding for its invoker, and calls it: right at any time. */
  private MethodHandle slow() {
    MethodHandle call =
        MethodHandles.dropArguments(
            MethodHandles.exactInvoker(this.call.type()), 1, ServiceBinding.class);
    return MethodHandles.foldArguments(call, MethodHandles.insertArguments(INVOKER, 1, this));
  }

  /** Returns the handle that is promoted; null while there is none. */
  @Override
  public @Nullable MethodHandle get() {
    ServiceBinding owner = bindings.owner();
    if (owner == null) {
      return null;
    }
    MethodHandle skipping = fast(owner.skippingFailures(), slow);
    MethodHandle fast = fast(owner, skipping);
    return fast == slow ? null : fast;
  }

  /** Returns a handle for one binding, and {@code others} for others. */
  private MethodHandle fast(ServiceBinding binding, MethodHandle others) {
    MethodHandle invoker = binding.linked(this);
    return invoker == null
        ? others
        : MethodHandles.guardWithTest(
            MethodHandles.insertArguments(SAME, 0, binding),
            MethodHandles.dropArguments(invoker, 0, ServiceBinding.class),
            others);
  }

  @SuppressWarnings("UnusedMethod") // SAME calls it
  private static boolean same(ServiceBinding owner, ServiceBinding asked) {
    return owner == asked;
  }
}
