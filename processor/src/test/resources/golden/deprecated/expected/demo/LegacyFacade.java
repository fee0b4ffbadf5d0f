package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Legacy}, the service {@code legacy}, in the operator's order. There
 * is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code run()}: each
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
@SuppressWarnings("deprecation") // as in Legacy
@Deprecated
public record LegacyFacade(ServiceBinding binding) {
  private static final ServiceType<Legacy> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Legacy.class, "legacy");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static LegacyFacade of(Epi epi) {
    return new LegacyFacade(epi.bind(SERVICE));
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
    private static final MethodHandle RUN = SERVICE.each("run", void.class);

    /** Calls {@link Legacy#run()} of every provider. */
    public void run() {
      try {
        RUN.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
