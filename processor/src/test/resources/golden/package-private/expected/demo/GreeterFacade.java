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
 * Calls the providers of {@link Greeter}, the service {@code demo.Greeter}, in the operator's
 * order. There is a view for each way to call them; {@code each}, {@code outcomes}, {@code
 * concurrent} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code greet(Person)}: none
 *   <li>{@code rename(Person)}: pipe
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
record GreeterFacade(ServiceBinding binding) {
  private static final ServiceType<Greeter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Greeter.class, "demo.Greeter");

  /** Returns the facade that calls the providers in {@code epi}. */
  static GreeterFacade of(Epi epi) {
    return new GreeterFacade(epi.bind(SERVICE));
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

  /** Returns the view that gives each provider's result to the next. */
  Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that tells which functions have a provider. */
  Configured configured() {
    return new Configured(binding);
  }

  /** Returns the views in which a provider that fails is skipped. */
  SkippingFailures skippingFailures() {
    return new SkippingFailures(binding.skippingFailures());
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Each(ServiceBinding binding) {
    private static final CallSite GREET = SERVICE.each("greet", String.class, Person.class);
    private static final CallSite RENAME = SERVICE.each("rename", Person.class, Person.class);

    /** Returns what {@link Greeter#greet(Person)} of every provider returns. */
    List<String> greet(Person person) {
      try {
        return (List<String>) GREET.getTarget().invokeExact(binding, person);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Greeter#rename(Person)} of every provider returns. */
    List<Person> rename(Person person) {
      try {
        return (List<Person>) RENAME.getTarget().invokeExact(binding, person);
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
    private static final CallSite GREET = SERVICE.outcomes("greet", String.class, Person.class);
    private static final CallSite RENAME = SERVICE.outcomes("rename", Person.class, Person.class);

    /** Returns what became of {@link Greeter#greet(Person)} of every provider. */
    List<Outcome<String>> greet(Person person) {
      try {
        return (List<Outcome<String>>) GREET.getTarget().invokeExact(binding, person);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Greeter#rename(Person)} of every provider. */
    List<Outcome<Person>> rename(Person person) {
      try {
        return (List<Outcome<Person>>) RENAME.getTarget().invokeExact(binding, person);
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
    private static final ConcurrentFunction GREET =
        SERVICE.concurrent("greet", String.class, Person.class);
    private static final ConcurrentFunction RENAME =
        SERVICE.concurrent("rename", Person.class, Person.class);

    /** Starts {@link Greeter#greet(Person)} of every provider. */
    List<CompletableFuture<String>> greet(Person person) {
      return GREET.start(binding, person);
    }

    /** Starts {@link Greeter#rename(Person)} of every provider. */
    List<CompletableFuture<Person>> rename(Person person) {
      return RENAME.start(binding, person);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Pipe(ServiceBinding binding) {
    private static final CallSite RENAME = SERVICE.pipe(0, "rename", Person.class, Person.class);

    /** Returns {@code person} as {@link Greeter#rename(Person)} of every provider changed it. */
    Person rename(Person person) {
      try {
        return (Person) RENAME.getTarget().invokeExact(binding, person);
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
  record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction GREET = SERVICE.configured("greet");
    private static final ConfiguredFunction RENAME = SERVICE.configured("rename");

    /** Returns whether there is a provider of {@link Greeter#greet}. */
    boolean greet() {
      return GREET.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Greeter#rename}. */
    boolean rename() {
      return RENAME.isConfigured(binding);
    }
  }

  /**
   * The views in which a provider that fails is skipped as if it were not there, and its failure
   * goes to the error handler.
   *
   * @param binding the providers in one {@code Epi}
   */
  record SkippingFailures(ServiceBinding binding) {
    /** Returns the view that gives each provider's result to the next. */
    Pipe pipe() {
      return new Pipe(binding);
    }
  }
}
