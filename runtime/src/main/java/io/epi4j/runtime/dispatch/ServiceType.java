package io.epi4j.runtime.dispatch;

import static java.lang.invoke.MethodType.methodType;

import io.epi4j.Decision;
import io.epi4j.runtime.callsite.Ownership;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A service as its generated facade knows it, and the maker of the call sites of the facade.
 *
 * <p>A facade keeps each site in a {@code static final} field, because only there does the JIT take
 * it for a constant, and its target with it: {@code EACH.getTarget().invokeExact(binding, name)}.
 * The target's first parameter is the {@link ServiceBinding} that says which {@code Epi} is meant;
 * the others are the function's own, erased as the service declares them. Whoever calls asks for
 * the target each time, since it changes with the providers, and never sets it.
 *
 * @param <S> the service's interface
 */
public final class ServiceType<S> {
  private final Lookup lookup;
  private final Class<S> type;
  private final String id;
  private final List<ServiceSite> sites = new CopyOnWriteArrayList<>();

  private final Ownership<ServiceHost, ServiceBinding> bindings = new Ownership<>(new Sites());

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

  /** Returns the call site that calls every provider and returns the list of their results. */
  public CallSite each(String name, Class<?> returns, Class<?>... parameters) {
    return site(View.EACH, 0, name, methodType(returns, parameters));
  }

  /** Returns the call site that calls every provider and returns the list of their outcomes. */
  public CallSite outcomes(String name, Class<?> returns, Class<?>... parameters) {
    return site(View.OUTCOMES, 0, name, methodType(returns, parameters));
  }

  /** Returns the function as one that can be started at all providers at once. */
  public ConcurrentFunction concurrent(String name, Class<?> returns, Class<?>... parameters) {
    return new ConcurrentFunction(
        spread(View.CONCURRENT, 0, name, methodType(returns, parameters)));
  }

  /**
   * Returns the call site that threads the parameter at the index {@code piped} through all
   * providers.
   */
  public CallSite pipe(int piped, String name, Class<?> returns, Class<?>... parameters) {
    return site(View.PIPE, piped, name, methodType(returns, parameters));
  }

  /** Returns the call site that asks the providers until one decides. */
  public CallSite decide(String name, Class<?>... parameters) {
    return site(View.DECIDE, 0, name, methodType(Decision.class, parameters));
  }

  /** Returns the call site that asks the providers until one says true. */
  public CallSite any(String name, Class<?>... parameters) {
    return site(View.ANY, 0, name, methodType(boolean.class, parameters));
  }

  /** Returns the call site that asks the providers until one says false. */
  public CallSite all(String name, Class<?>... parameters) {
    return site(View.ALL, 0, name, methodType(boolean.class, parameters));
  }

  /** Returns the functions of that name as one that can be asked for. */
  public ConfiguredFunction configured(String name) {
    return new ConfiguredFunction(site(new ConfiguredCall(name)).dynamicInvoker());
  }

  private CallSite site(View view, int piped, String name, MethodType function) {
    return site(new FunctionCall(view, piped, name, new ProviderFunction(find(name, function))));
  }

  /** Returns a handle that takes the arguments as an array. */
  MethodHandle spread(View view, int piped, String name, MethodType function) {
    MethodHandle handle = site(view, piped, name, function).dynamicInvoker();
    return handle
        .asType(handle.type().generic().changeParameterType(0, ServiceBinding.class))
        .asSpreader(Object[].class, function.parameterCount());
  }

  private CallSite site(Call call) {
    synchronized (sites) { // an index is given once
      ServiceSite site = new ServiceSite(sites.size(), call, bindings);
      sites.add(site);
      return site.callSite();
    }
  }

  /**
   * Returns the binding of one {@code Epi}: always the same one while that is open. It becomes the
   * owner of the call sites when they have none.
   */
  public ServiceBinding bind(ServiceHost host) {
    return bindings.claim(host);
  }

  /** What becomes of the call sites when an {@code Epi} asks for the service. */
  private final class Sites implements Ownership.Owned<ServiceHost, ServiceBinding> {
    @Override
    public ServiceBinding made(ServiceHost host) {
      ServiceBinding made = new ServiceBinding(ServiceType.this, host);
      host.bound(made.control());
      return made;
    }

    @Override
    public void claimed() {
      for (ServiceSite site : sites) {
        site.linked();
      }
    }
  }

  /** Promotes a call of {@code binding} that was linked, when the call sites are its own. */
  void linked(ServiceBinding binding, ServiceSite site) {
    if (bindings.isOwner(binding)) {
      site.linked();
    }
  }

  /** Makes the call sites slow, when they are {@code binding}'s own. */
  void changed(ServiceBinding binding) {
    if (bindings.isOwner(binding)) {
      sites.forEach(ServiceSite::changed);
    }
  }

  /**
   * Forgets a binding that was closed; of those that are open, the first that asked owns the call
   * sites then.
   */
  void closed(ServiceBinding binding, ServiceHost host) {
    if (bindings.release(host, binding)) {
      sites.forEach(ServiceSite::changed);
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
