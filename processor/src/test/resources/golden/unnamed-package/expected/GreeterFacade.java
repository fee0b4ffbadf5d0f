import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Greeter}, the service {@code Greeter}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code greet(String)}: each, pipe
 * </ul>
 *
 * <p>{@code decide} has the functions that return a Decision, {@code all} those that return a
 * boolean.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public record GreeterFacade(ServiceBinding binding) {
  private static final ServiceType<Greeter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Greeter.class, "Greeter");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static GreeterFacade of(Epi epi) {
    return new GreeterFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return new Each(binding);
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle GREET = SERVICE.each("greet", String.class, String.class);

    /** Returns what {@link Greeter#greet(String)} of every provider returns. */
    public List<String> greet(String name) {
      try {
        return (List<String>) GREET.invokeExact(binding, name);
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
  public record Pipe(ServiceBinding binding) {
    private static final MethodHandle GREET = SERVICE.pipe(0, "greet", String.class, String.class);

    /** Returns {@code name} as {@link Greeter#greet(String)} of every provider changed it. */
    public String greet(String name) {
      try {
        return (String) GREET.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
