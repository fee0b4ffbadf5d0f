package io.epi4j.runtime.dispatch;

import static java.lang.invoke.MethodType.methodType;

import io.epi4j.Decision;
import io.epi4j.runtime.callsite.PromotingCallSite;
import io.epi4j.runtime.callsite.PromotionClock;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A service as its generated facade knows it, and the maker of the handles that the facade calls.
 *
 * <p>A facade keeps each handle in a {@code static final} field, because only there does the JIT
 * take it for a constant. The handle's first parameter is the {@link ServiceBinding} that says
 * which {@code Epi} is meant; the others are the function's own, erased as the service declares
 * them.
 *
 * @param <S> the service's interface
 */
public final class ServiceType<S> {
  private final Lookup lookup;
  private final Class<S> type;
  private final String id;
  private final List<PromotingCallSite> sites = new CopyOnWriteArrayList<>();

  /** Weak, since an Epi that nobody closed and nobody has any more is to be collected. */
  private final Map<ServiceHost, WeakReference<ServiceBinding>> bindings = new WeakHashMap<>();

  private final AtomicReference<@Nullable ServiceBinding> owner = new AtomicReference<>();

  private ServiceType(Lookup lookup, Class<S> type, String id) {
    this.lookup = lookup;
    this.type = type;
    this.id = id;
  }

  /**
   * Returns the service of that interface.
   *
   * @param lookup one that sees the interface: the facade's own, since it stands in its package
   * @param type the service's interface
   * @param id the service's id
   * @param <S> the service's interface
   */
  public static <S> ServiceType<S> of(Lookup lookup, Class<S> type, String id) {
    return new ServiceType<>(lookup, type, id);
  }

  /** Returns the service's interface. */
  public Class<S> type() {
    return type;
  }

  /** Returns the service's id. */
  public String id() {
    return id;
  }

  /** Returns the handle that calls every provider and returns the list of their results. */
  public MethodHandle each(String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.EACH, false, 0, name, methodType(returns, parameters));
  }

  /** Returns the handle that calls every provider and returns the list of their outcomes. */
  public MethodHandle outcomes(String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.OUTCOMES, false, 0, name, methodType(returns, parameters));
  }

  /** Returns the handle that starts a task for every provider and returns the list of futures. */
  public MethodHandle concurrent(String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.CONCURRENT, false, 0, name, methodType(returns, parameters));
  }

  /**
   * Returns the handle that threads the parameter at the index {@code piped} through all providers.
   */
  public MethodHandle pipe(int piped, String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.PIPE, false, piped, name, methodType(returns, parameters));
  }

  /** Returns the handle that asks the providers until one decides. */
  public MethodHandle decide(String name, Class<?>... parameters) {
    return handle(View.DECIDE, false, 0, name, methodType(Decision.class, parameters));
  }

  /** Returns the handle that asks the providers until one says true. */
  public MethodHandle any(String name, Class<?>... parameters) {
    return handle(View.ANY, false, 0, name, methodType(boolean.class, parameters));
  }

  /** Returns the handle that asks the providers until one says false. */
  public MethodHandle all(String name, Class<?>... parameters) {
    return handle(View.ALL, false, 0, name, methodType(boolean.class, parameters));
  }

  /** Returns the handle, without further parameters, that tells whether there is a provider. */
  public MethodHandle configured(String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.CONFIGURED, false, 0, name, methodType(returns, parameters));
  }

  /** Returns the handle of {@link #pipe} that skips providers that fail. */
  public MethodHandle skippingPipe(
      int piped, String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.PIPE, true, piped, name, methodType(returns, parameters));
  }

  /** Returns the handle of {@link #decide} that skips providers that fail. */
  public MethodHandle skippingDecide(String name, Class<?>... parameters) {
    return handle(View.DECIDE, true, 0, name, methodType(Decision.class, parameters));
  }

  /** Returns the handle of {@link #any} that skips providers that fail. */
  public MethodHandle skippingAny(String name, Class<?>... parameters) {
    return handle(View.ANY, true, 0, name, methodType(boolean.class, parameters));
  }

  /** Returns the handle of {@link #all} that skips providers that fail. */
  public MethodHandle skippingAll(String name, Class<?>... parameters) {
    return handle(View.ALL, true, 0, name, methodType(boolean.class, parameters));
  }

  private MethodHandle handle(
      View view, boolean skipping, int piped, String name, MethodType function) {
    MethodHandle found = find(name, function);
    synchronized (sites) { // an index is given once
      FunctionCall call = new FunctionCall(sites.size(), view, skipping, piped, name, found);
      PromotingCallSite site =
          PromotingCallSite.of(call.slow(), () -> fast(call), PromotionClock.system());
      sites.add(site);
      return site.invoker();
    }
  }

  private @Nullable MethodHandle fast(FunctionCall call) {
    ServiceBinding current = owner.get();
    MethodHandle invoker = current == null ? null : current.linked(call);
    return current == null || invoker == null ? null : call.fast(current, invoker);
  }

  /**
   * Returns the binding of one {@code Epi}: always the same one while that is open. It becomes the
   * owner of the call sites when they have none.
   */
  public ServiceBinding bind(ServiceHost host) {
    ServiceBinding binding = binding(host);
    if (owner.get() == null && owner.compareAndSet(null, binding)) {
      sites.forEach(PromotingCallSite::linked);
    }
    return binding;
  }

  private ServiceBinding binding(ServiceHost host) {
    synchronized (bindings) {
      WeakReference<ServiceBinding> reference = bindings.get(host);
      ServiceBinding known = reference == null ? null : reference.get();
      if (known != null) {
        return known;
      }
      ServiceBinding made = new ServiceBinding(this, host);
      bindings.put(host, new WeakReference<>(made));
      host.bound(made.control());
      return made;
    }
  }

  /** Promotes a call of {@code binding} that was linked, when the call sites are its own. */
  void linked(ServiceBinding binding, FunctionCall call) {
    if (owner.get() == binding) {
      sites.get(call.index()).linked();
    }
  }

  /** Makes the call sites slow, when they are {@code binding}'s own. */
  void changed(ServiceBinding binding) {
    if (owner.get() == binding) {
      sites.forEach(PromotingCallSite::changed);
    }
  }

  /** Forgets a binding that was closed; another that is open may own the call sites then. */
  void closed(ServiceBinding binding, ServiceHost host) {
    ServiceBinding next;
    synchronized (bindings) {
      bindings.remove(host);
      next =
          bindings.values().stream()
              .map(WeakReference::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
    if (owner.compareAndSet(binding, next)) {
      sites.forEach(PromotingCallSite::changed);
    }
  }

  private MethodHandle find(String name, MethodType function) {
    try {
      return lookup.findVirtual(type, name, function).asFixedArity();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The facade of service "
              + id
              + " was generated from another version of "
              + type.getName()
              + ", which had "
              + name
              + function
              + ". Compile the module that declares the service again.",
          e);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
