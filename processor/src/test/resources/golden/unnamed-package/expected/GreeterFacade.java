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
 * <p>Any thread may use it. To obtain it takes no lock and loads no class of a plugin, so it may
 * stand in a static field.
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public final class GreeterFacade {
  private static final ServiceType<Greeter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Greeter.class, "Greeter");

  private final Each each;
  private final Pipe pipe;

  private GreeterFacade(ServiceBinding binding) {
    each = new Each(binding);
    pipe = new Pipe(binding);
  }

  /** Returns the facade that calls the providers in {@code epi}. */
  public static GreeterFacade of(Epi epi) {
    return new GreeterFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return each;
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return pipe;
  }

  /** Calls every provider, in order; the first failure ends the call and is thrown as it is. */
  public static final class Each {
    private static final MethodHandle GREET = SERVICE.each("greet", String.class, String.class);

    private final ServiceBinding binding;

    private Each(ServiceBinding binding) {
      this.binding = binding;
    }

    /** Returns what {@link Greeter#greet(String)} of every provider returns. */
    public List<String> greet(String name) {
      try {
        return (List<String>) GREET.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /** Gives each provider's result to the next; without providers the argument comes back. */
  public static final class Pipe {
    private static final MethodHandle GREET = SERVICE.pipe(0, "greet", String.class, String.class);

    private final ServiceBinding binding;

    private Pipe(ServiceBinding binding) {
      this.binding = binding;
    }

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
