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
 * Calls the providers of {@link Quickstart.Greeter}, the service {@code greeters}, in the
 * operator's order. There is a view for each way to call them; {@code each}, {@code outcomes},
 * {@code concurrent}, {@code pipe} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code greet(String)}: none
 * </ul>
 *
 * <p>{@code decide} has the functions that return a Decision, {@code any} and {@code all} those
 * that return a boolean.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public record Quickstart_GreeterFacade(ServiceBinding binding) {
  private static final ServiceType<Quickstart.Greeter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Quickstart.Greeter.class, "greeters");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static Quickstart_GreeterFacade of(Epi epi) {
    return new Quickstart_GreeterFacade(epi.bind(SERVICE));
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

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that tells which functions have a provider. */
  public Configured configured() {
    return new Configured(binding);
  }

  /** Returns the views in which a provider that fails is skipped. */
  public SkippingFailures skippingFailures() {
    return new SkippingFailures(binding.skippingFailures());
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final CallSite GREET = SERVICE.each("greet", String.class, String.class);

    /** Returns what {@link Quickstart.Greeter#greet(String)} of every provider returns. */
    public List<String> greet(String name) {
      try {
        return (List<String>) GREET.getTarget().invokeExact(binding, name);
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
    private static final CallSite GREET = SERVICE.outcomes("greet", String.class, String.class);

    /** Returns what became of {@link Quickstart.Greeter#greet(String)} of every provider. */
    public List<Outcome<String>> greet(String name) {
      try {
        return (List<Outcome<String>>) GREET.getTarget().invokeExact(binding, name);
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
    private static final ConcurrentFunction GREET =
        SERVICE.concurrent("greet", String.class, String.class);

    /** Starts {@link Quickstart.Greeter#greet(String)} of every provider. */
    public List<CompletableFuture<String>> greet(String name) {
      return GREET.start(binding, name);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite GREET = SERVICE.pipe(0, "greet", String.class, String.class);

    /**
     * Returns {@code name} as {@link Quickstart.Greeter#greet(String)} of every provider changed
     * it.
     */
    public String greet(String name) {
      try {
        return (String) GREET.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction GREET = SERVICE.configured("greet");

    /** Returns whether there is a provider of {@link Quickstart.Greeter#greet}. */
    public boolean greet() {
      return GREET.isConfigured(binding);
    }
  }

  /**
   * The views in which a provider that fails is skipped as if it were not there, and its failure
   * goes to the error handler.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record SkippingFailures(ServiceBinding binding) {
    /** Returns the view that gives each provider's result to the next. */
    public Pipe pipe() {
      return new Pipe(binding);
    }
  }
}
