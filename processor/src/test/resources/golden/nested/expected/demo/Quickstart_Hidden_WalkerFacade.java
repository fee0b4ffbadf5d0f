package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Quickstart.Hidden.Walker}, the service {@code
 * demo.Quickstart$Hidden$Walker}, in the operator's order. There is a view for each way to call
 * them:
 *
 * <ul>
 *   <li>{@code walk()}: each
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
record Quickstart_Hidden_WalkerFacade(ServiceBinding binding) {
  private static final ServiceType<Quickstart.Hidden.Walker> SERVICE =
      ServiceType.of(
          MethodHandles.lookup(), Quickstart.Hidden.Walker.class, "demo.Quickstart$Hidden$Walker");

  /** Returns the facade that calls the providers in {@code epi}. */
  static Quickstart_Hidden_WalkerFacade of(Epi epi) {
    return new Quickstart_Hidden_WalkerFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  Each each() {
    return new Each(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Each(ServiceBinding binding) {
    private static final MethodHandle WALK = SERVICE.each("walk", void.class);

    /** Calls {@link Quickstart.Hidden.Walker#walk()} of every provider. */
    void walk() {
      try {
        WALK.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
