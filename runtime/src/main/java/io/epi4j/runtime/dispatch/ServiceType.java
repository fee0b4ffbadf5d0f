package io.epi4j.runtime.dispatch;

import io.epi4j.Decision;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;

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
  private final AtomicInteger calls = new AtomicInteger();

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
    return handle(View.EACH, 0, name, MethodType.methodType(returns, parameters));
  }

  /**
   * Returns the handle that threads the parameter at the index {@code piped} through all providers.
   */
  public MethodHandle pipe(int piped, String name, Class<?> returns, Class<?>... parameters) {
    return handle(View.PIPE, piped, name, MethodType.methodType(returns, parameters));
  }

  /** Returns the handle that asks the providers until one decides. */
  public MethodHandle decide(String name, Class<?>... parameters) {
    return handle(View.DECIDE, 0, name, MethodType.methodType(Decision.class, parameters));
  }

  /** Returns the handle that asks the providers until one says false. */
  public MethodHandle all(String name, Class<?>... parameters) {
    return handle(View.ALL, 0, name, MethodType.methodType(boolean.class, parameters));
  }

  private MethodHandle handle(View view, int piped, String name, MethodType function) {
    return new FunctionCall(calls.getAndIncrement(), view, piped, name, find(name, function))
        .handle();
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
