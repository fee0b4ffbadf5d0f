package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Store}, the service {@code stores}, in the operator's order. There
 * is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code put(String, String)}: each
 *   <li>{@code put(String, byte[])}: each
 *   <li>{@code put(String, int)}: each, pipe
 *   <li>{@code put(String, List)}: each
 *   <li>{@code put()}: each
 * </ul>
 *
 * <p>{@code pipe} has the functions that return what they take, {@code decide} those that return a
 * Decision, {@code all} those that return a boolean.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public record StoreFacade(ServiceBinding binding) {
  private static final ServiceType<Store> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Store.class, "stores");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static StoreFacade of(Epi epi) {
    return new StoreFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return new Each(binding);
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle PUT =
        SERVICE.each("put", void.class, String.class, String.class);
    private static final MethodHandle PUT_2 =
        SERVICE.each("put", void.class, String.class, byte[].class);
    private static final MethodHandle PUT_3 =
        SERVICE.each("put", int.class, String.class, int.class);
    private static final MethodHandle PUT_4 =
        SERVICE.each("put", void.class, String.class, List.class);
    private static final MethodHandle PUT_5 = SERVICE.each("put", void.class);

    /** Calls {@link Store#put(String, String)} of every provider. */
    public void put(String key, String value) {
      try {
        PUT.invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put(String, byte[])} of every provider. */
    public void put(String key, byte[] value) {
      try {
        PUT_2.invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Store#put(String, int)} of every provider returns. */
    public List<Integer> put(String key, int value) {
      try {
        return (List<Integer>) PUT_3.invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put(String, List)} of every provider. */
    public void put(String key, List<String> values) {
      try {
        PUT_4.invokeExact(binding, key, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put()} of every provider. */
    public void put() {
      try {
        PUT_5.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final MethodHandle PUT =
        SERVICE.pipe(1, "put", int.class, String.class, int.class);

    /** Returns {@code value} as {@link Store#put(String, int)} of every provider changed it. */
    public int put(String key, int value) {
      try {
        return (int) PUT.invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
