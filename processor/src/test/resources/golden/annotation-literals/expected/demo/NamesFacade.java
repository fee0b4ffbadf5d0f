package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Names}, the service {@code names}, in the operator's order. There
 * is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code split(String)}: each, pipe
 *   <li>{@code quoted(String, int)}: each, pipe
 *   <li>{@code check(String, Map)}: each
 *   <li>{@code found(String, int)}: each, pipe
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
public record NamesFacade(ServiceBinding binding) {
  private static final ServiceType<Names> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Names.class, "names");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static NamesFacade of(Epi epi) {
    return new NamesFacade(epi.bind(SERVICE));
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
    private static final MethodHandle SPLIT = SERVICE.each("split", String.class, String.class);
    private static final MethodHandle QUOTED =
        SERVICE.each("quoted", String.class, String.class, int.class);
    private static final MethodHandle CHECK =
        SERVICE.each("check", void.class, String.class, Map.class);
    private static final MethodHandle FOUND =
        SERVICE.each("found", String.class, String.class, int.class);

    /** Returns what {@link Names#split(String)} of every provider returns. */
    public List<String> split(@Checked(separator = '(') String name) {
      try {
        return (List<String>) SPLIT.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Names#quoted(String, int)} of every provider returns. */
    public List<String> quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      try {
        return (List<String>) QUOTED.invokeExact(binding, name, at);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Names#check(String, Map)} of every provider. */
    public void check(
        @Checked(regexp = "[a-z]+, [a-z]+. @", message = "first, then \"last\" (or none") String name,
        Map<String, Integer> counts) {
      try {
        CHECK.invokeExact(binding, name, counts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Names#found(String, int)} of every provider returns. */
    public List<@Checked(
        regexp = "a) throws = List, (b",
        message = "a long, long, long, long sentence, (of) no use") String> found(String name,
        int at) {
      try {
        return (List<@Checked(
            regexp = "a) throws = List, (b",
            message = "a long, long, long, long sentence, (of) no use") String>)
            FOUND.invokeExact(binding, name, at);
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
    private static final MethodHandle SPLIT = SERVICE.pipe(0, "split", String.class, String.class);
    private static final MethodHandle QUOTED =
        SERVICE.pipe(0, "quoted", String.class, String.class, int.class);
    private static final MethodHandle FOUND =
        SERVICE.pipe(0, "found", String.class, String.class, int.class);

    /** Returns {@code name} as {@link Names#split(String)} of every provider changed it. */
    public String split(@Checked(separator = '(') String name) {
      try {
        return (String) SPLIT.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code name} as {@link Names#quoted(String, int)} of every provider changed it. */
    public String quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      try {
        return (String) QUOTED.invokeExact(binding, name, at);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code name} as {@link Names#found(String, int)} of every provider changed it. */
    public @Checked(
        regexp = "a) throws = List, (b",
        message = "a long, long, long, long sentence, (of) no use") String found(String name,
        int at) {
      try {
        return (String) FOUND.invokeExact(binding, name, at);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
