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
 * Calls the providers of {@link Animal}, the service {@code demo.Animal}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code name()}: each
 *   <li>{@code legs()}: each
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
public record AnimalFacade(ServiceBinding binding) {
  private static final ServiceType<Animal> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Animal.class, "demo.Animal");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static AnimalFacade of(Epi epi) {
    return new AnimalFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return new Each(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle NAME = SERVICE.each("name", String.class);
    private static final MethodHandle LEGS = SERVICE.each("legs", int.class);

    /** Returns what {@link Animal#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Animal#legs()} of every provider that has it returns. */
    public List<Integer> legs() {
      try {
        return (List<Integer>) LEGS.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
