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
 * Calls the providers of {@link Animal}, the service {@code demo.Animal}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code name()}: none
 *   <li>{@code legs()}: none
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

  /** Returns the view that calls every provider, in order, and gives failures as values. */
  public Outcomes outcomes() {
    return new Outcomes(binding);
  }

  /** Returns the view that starts every provider in a task of its own. */
  public Concurrent concurrent() {
    return new Concurrent(binding);
  }

  /** Returns the view that tells which functions have a provider. */
  public Configured configured() {
    return new Configured(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final CallSite NAME = SERVICE.each("name", String.class);
    private static final CallSite LEGS = SERVICE.each("legs", int.class);

    /** Returns what {@link Animal#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Animal#legs()} of every provider that has it returns. */
    public List<Integer> legs() {
      try {
        return (List<Integer>) LEGS.getTarget().invokeExact(binding);
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
  public record Outcomes(ServiceBinding binding) {
    private static final CallSite NAME = SERVICE.outcomes("name", String.class);
    private static final CallSite LEGS = SERVICE.outcomes("legs", int.class);

    /** Returns what became of {@link Animal#name()} of every provider. */
    public List<Outcome<String>> name() {
      try {
        return (List<Outcome<String>>) NAME.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Animal#legs()} of every provider that has it. */
    public List<Outcome<Integer>> legs() {
      try {
        return (List<Outcome<Integer>>) LEGS.getTarget().invokeExact(binding);
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
  public record Concurrent(ServiceBinding binding) {
    private static final ConcurrentFunction NAME = SERVICE.concurrent("name", String.class);
    private static final ConcurrentFunction LEGS = SERVICE.concurrent("legs", int.class);

    /** Starts {@link Animal#name()} of every provider. */
    public List<CompletableFuture<String>> name() {
      return NAME.start(binding);
    }

    /** Starts {@link Animal#legs()} of every provider that has it. */
    public List<CompletableFuture<Integer>> legs() {
      return LEGS.start(binding);
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction NAME = SERVICE.configured("name");
    private static final ConfiguredFunction LEGS = SERVICE.configured("legs");

    /** Returns whether there is a provider of {@link Animal#name}. */
    public boolean name() {
      return NAME.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Animal#legs}. */
    public boolean legs() {
      return LEGS.isConfigured(binding);
    }
  }
}
