package demo;

import io.epi4j.Outcome;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Quickstart.Hidden.Walker}, the service {@code
 * demo.Quickstart$Hidden$Walker}, in the operator's order. There is a view for each way to call
 * them; {@code each}, {@code outcomes}, {@code concurrent} and {@code configured} have every
 * function. The other views:
 *
 * <ul>
 *   <li>{@code walk()}: none
 * </ul>
 *
 * <p>{@code pipe} has the functions that return what they take, {@code decide} those that return a
 * Decision, {@code any} and {@code all} those that return a boolean.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
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

  /** Returns the view that calls every provider, in order, and gives failures as values. */
  Outcomes outcomes() {
    return new Outcomes(binding);
  }

  /** Returns the view that starts every provider in a task of its own. */
  Concurrent concurrent() {
    return new Concurrent(binding);
  }

  /** Returns the view that tells which functions have a provider. */
  Configured configured() {
    return new Configured(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Each(ServiceBinding binding) {
    private static final CallSite WALK = SERVICE.each("walk", void.class);

    /** Calls {@link Quickstart.Hidden.Walker#walk()} of every provider. */
    void walk() {
      try {
        WALK.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Calls every provider, in order, and gives failures as values; each provider has its slot, with
   * its result or its failure.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Outcomes(ServiceBinding binding) {
    private static final CallSite WALK = SERVICE.outcomes("walk", void.class);

    /** Returns what became of {@link Quickstart.Hidden.Walker#walk()} of every provider. */
    List<Outcome<Void>> walk() {
      try {
        return (List<Outcome<Void>>) WALK.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Starts every provider in a task of its own; each future holds a result or a failure, and
   * cancelling it interrupts the task.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Concurrent(ServiceBinding binding) {
    private static final ConcurrentFunction WALK = SERVICE.concurrent("walk", void.class);

    /** Starts {@link Quickstart.Hidden.Walker#walk()} of every provider. */
    List<CompletableFuture<Void>> walk() {
      return WALK.start(binding);
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction WALK = SERVICE.configured("walk");

    /** Returns whether there is a provider of {@link Quickstart.Hidden.Walker#walk}. */
    boolean walk() {
      return WALK.isConfigured(binding);
    }
  }
}
