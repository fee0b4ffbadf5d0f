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
 * Calls the providers of {@link Bird}, the service {@code birds}, in the operator's order. There is
 * a view for each way to call them:
 *
 * <ul>
 *   <li>{@code legs()}: each
 *   <li>{@code fly()}: each
 *   <li>{@code name()}: each
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
public record BirdFacade(ServiceBinding binding) {
  private static final ServiceType<Bird> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Bird.class, "birds");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static BirdFacade of(Epi epi) {
    return new BirdFacade(epi.bind(SERVICE));
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
    private static final MethodHandle LEGS = SERVICE.each("legs", int.class);
    private static final MethodHandle FLY = SERVICE.each("fly", void.class);
    private static final MethodHandle NAME = SERVICE.each("name", String.class);

    /** Returns what {@link Bird#legs()} of every provider that has it returns. */
    public List<Integer> legs() {
      try {
        return (List<Integer>) LEGS.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Bird#fly()} of every provider. */
    public void fly() {
      try {
        FLY.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Animal#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
