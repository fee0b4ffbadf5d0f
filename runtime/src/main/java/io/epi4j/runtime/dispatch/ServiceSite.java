package io.epi4j.runtime.dispatch;

import io.epi4j.runtime.callsite.Ownership;
import io.epi4j.runtime.callsite.PromotingCallSite;
import io.epi4j.runtime.callsite.PromotionClock;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call site of a generated facade: {@code (ServiceBinding, parameters...)result}.
 *
 * <p>Its first calls are made {@linkplain OneByOne provider by provider}, since the JVM spins
 * dozens of classes for the handles of a call that is linked. Then each binding that is called is
 * linked, and the site is slow: it asks the binding for its invoker. Promoted, it has the invokers
 * of the bindings of one {@code Epi}, the owner, built in: of that which throws what providers
 * throw, and of its twin that skips them. All of these do the same; they differ in what they cost,
 * and in the frames of the runtime that a provider sees above it.
 */
final class ServiceSite implements Supplier<@Nullable MethodHandle> {
  /** How many calls are made before it is worth while to link; none or one in some tests. */
  private static final int FIRST_CALLS = Integer.getInteger("io.epi4j.firstCalls", 100);

  private final int index;
  private final Call call;
  private final Ownership<ServiceHost, ServiceBinding> bindings;
  private final PromotingCallSite site;
  private @Nullable MethodHandle slow; // guarded by this
  private int calls; // at least, until it is slow; counted without a lock

  /**
   * Makes a site that was not called yet.
   *
   * @param index its number among the sites of its service, by which a binding finds its invoker
   * @param call what it asks of the providers
   * @param bindings tells which binding may be built in
   */
  ServiceSite(int index, Call call, Ownership<ServiceHost, ServiceBinding> bindings) {
    this.index = index;
    this.call = call;
    this.bindings = bindings;
    boolean few = call.type().parameterCount() <= ProviderFunction.MOST_PARAMETERS;
    MethodHandle begin = few && FIRST_CALLS > 0 ? new FirstCalls(this).handle() : slow();
    this.site = PromotingCallSite.of(call, begin, this, PromotionClock.system());
  }

  int index() {
    return index;
  }

  Call call() {
    return call;
  }

  /** Returns the site whose target is to be called. */
  CallSite callSite() {
    return site.callSite();
  }

  /** Promotes the site, unless it was changed lately. */
  void linked() {
    site.linked();
  }

  /** Makes the site slow for a while. */
  void changed() {
    site.changed();
  }

  /** Returns whether it was called a few times only; else it is slow from now on, and no longer. */
  boolean isNew() {
    if (calls < FIRST_CALLS) {
      calls++;
      return true;
    }
    site.replaceSlow(slow());
    return false;
  }

  /** Asks the binding for its invoker, and calls it: right at any time. Nothing waits in here. */
  private synchronized MethodHandle slow() {
    MethodHandle made = slow;
    if (made == null) {
      MethodHandle exact =
          MethodHandles.dropArguments(
              MethodHandles.exactInvoker(call.type()), 1, ServiceBinding.class);
      made =
          MethodHandles.foldArguments(
              exact, MethodHandles.insertArguments(Handles.INVOKER, 1, this));
      slow = made;
    }
    return made;
  }

  /** Returns the handle that is promoted; null while there is none. */
  @Override
  public @Nullable MethodHandle get() {
    ServiceBinding owner = bindings.owner();
    if (owner == null
        || (owner.linked(this) == null && owner.skippingFailures().linked(this) == null)) {
      return null;
    }
    return fast(owner, fast(owner.skippingFailures(), slow()));
  }

  /** Returns a handle for one binding, and {@code others} for others. */
  private MethodHandle fast(ServiceBinding binding, MethodHandle others) {
    MethodHandle invoker = binding.linked(this);
    return invoker == null
        ? others
        : MethodHandles.guardWithTest(
            MethodHandles.insertArguments(Handles.SAME, 0, binding),
            MethodHandles.dropArguments(invoker, 0, ServiceBinding.class),
            others);
  }

  @SuppressWarnings("UnusedMethod") // SAME calls it
  private static boolean same(ServiceBinding owner, ServiceBinding asked) {
    return owner == asked;
  }

  /** Made when the first site is linked. */
  private static final class Handles {
    static final MethodHandle INVOKER;
    static final MethodHandle SAME;

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
  }
}
