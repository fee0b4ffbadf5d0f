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
 * Calls the providers of {@link Greeter}, the service {@code demo.Greeter}, in the operator's
 * order. There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code greet(Person)}: each
 *   <li>{@code rename(Person)}: each, pipe
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

  /** Returns the view that gives each provider's result to the next. */
  Pipe pipe() {
    return new Pipe(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  record Each(ServiceBinding binding) {
    private static final MethodHandle GREET = SERVICE.each("greet", String.class, Person.class);
    private static final MethodHandle RENAME = SERVICE.each("rename", Person.class, Person.class);

    /** Returns what {@link Greeter#greet(Person)} of every provider returns. */
    List<String> greet(Person person) {
      try {
        return (List<String>) GREET.invokeExact(binding, person);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Greeter#rename(Person)} of every provider returns. */
    List<Person> rename(Person person) {
      try {
        return (List<Person>) RENAME.invokeExact(binding, person);
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
  record Pipe(ServiceBinding binding) {
    private static final MethodHandle RENAME =
        SERVICE.pipe(0, "rename", Person.class, Person.class);

    /** Returns {@code person} as {@link Greeter#rename(Person)} of every provider changed it. */
    Person rename(Person person) {
      try {
        return (Person) RENAME.invokeExact(binding, person);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
