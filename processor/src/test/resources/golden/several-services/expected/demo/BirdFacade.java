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
 * Calls the providers of {@link Bird}, the service {@code birds}, in the operator's order. There is
 * a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and {@code
 * configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code legs()}: none
 *   <li>{@code fly()}: none
 *   <li>{@code name()}: none
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
    private static final CallSite LEGS = SERVICE.each("legs", int.class);
    private static final CallSite FLY = SERVICE.each("fly", void.class);
    private static final CallSite NAME = SERVICE.each("name", String.class);

    /** Returns what {@link Bird#legs()} of every provider that has it returns. */
    public List<Integer> legs() {
      try {
        return (List<Integer>) LEGS.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Bird#fly()} of every provider. */
    public void fly() {
      try {
        FLY.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Animal#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.getTarget().invokeExact(binding);
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
    private static final CallSite LEGS = SERVICE.outcomes("legs", int.class);
    private static final CallSite FLY = SERVICE.outcomes("fly", void.class);
    private static final CallSite NAME = SERVICE.outcomes("name", String.class);

    /** Returns what became of {@link Bird#legs()} of every provider that has it. */
    public List<Outcome<Integer>> legs() {
      try {
        return (List<Outcome<Integer>>) LEGS.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Bird#fly()} of every provider. */
    public List<Outcome<Void>> fly() {
      try {
        return (List<Outcome<Void>>) FLY.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Animal#name()} of every provider. */
    public List<Outcome<String>> name() {
      try {
        return (List<Outcome<String>>) NAME.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction LEGS = SERVICE.concurrent("legs", int.class);
    private static final ConcurrentFunction FLY = SERVICE.concurrent("fly", void.class);
    private static final ConcurrentFunction NAME = SERVICE.concurrent("name", String.class);

    /** Starts {@link Bird#legs()} of every provider that has it. */
    public List<CompletableFuture<Integer>> legs() {
      return LEGS.start(binding);
    }

    /** Starts {@link Bird#fly()} of every provider. */
    public List<CompletableFuture<Void>> fly() {
      return FLY.start(binding);
    }

    /** Starts {@link Animal#name()} of every provider. */
    public List<CompletableFuture<String>> name() {
      return NAME.start(binding);
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction LEGS = SERVICE.configured("legs");
    private static final ConfiguredFunction FLY = SERVICE.configured("fly");
    private static final ConfiguredFunction NAME = SERVICE.configured("name");

    /** Returns whether there is a provider of {@link Bird#legs}. */
    public boolean legs() {
      return LEGS.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Bird#fly}. */
    public boolean fly() {
      return FLY.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Animal#name}. */
    public boolean name() {
      return NAME.isConfigured(binding);
    }
  }
}
