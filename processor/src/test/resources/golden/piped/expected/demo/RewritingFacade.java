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
 * Calls the providers of {@link Rewriting}, the service {@code rewriting}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code path(String, int)}: each, pipe
 *   <li>{@code replace(String, String, String)}: each, pipe
 *   <li>{@code either(String, String)}: each (and pipe, once @Piped says which parameter)
 *   <li>{@code names(List, List, List)}: each, pipe
 *   <li>{@code count(int, int)}: each, pipe
 *   <li>{@code loose(String)}: each
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
public record RewritingFacade(ServiceBinding binding) {
  private static final ServiceType<Rewriting> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Rewriting.class, "rewriting");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static RewritingFacade of(Epi epi) {
    return new RewritingFacade(epi.bind(SERVICE));
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
    private static final MethodHandle PATH =
        SERVICE.each("path", String.class, String.class, int.class);
    private static final MethodHandle REPLACE =
        SERVICE.each("replace", String.class, String.class, String.class, String.class);
    private static final MethodHandle EITHER =
        SERVICE.each("either", String.class, String.class, String.class);
    private static final MethodHandle NAMES =
        SERVICE.each("names", List.class, List.class, List.class, List.class);
    private static final MethodHandle COUNT =
        SERVICE.each("count", int.class, int.class, int.class);
    private static final MethodHandle LOOSE = SERVICE.each("loose", Object.class, String.class);

    /** Returns what {@link Rewriting#path(String, int)} of every provider returns. */
    public List<String> path(String path, int depth) {
      try {
        return (List<String>) PATH.invokeExact(binding, path, depth);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#replace(String, String, String)} of every provider returns. */
    public List<String> replace(String from, String to, String text) {
      try {
        return (List<String>) REPLACE.invokeExact(binding, from, to, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#either(String, String)} of every provider returns. */
    public List<String> either(String one, String other) {
      try {
        return (List<String>) EITHER.invokeExact(binding, one, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#names(List, List, List)} of every provider returns. */
    public List<List<String>> names(List<String> names, List<Integer> numbers, List<?> others) {
      try {
        return (List<List<String>>) NAMES.invokeExact(binding, names, numbers, others);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#count(int, int)} of every provider returns. */
    public List<Integer> count(int count, int step) {
      try {
        return (List<Integer>) COUNT.invokeExact(binding, count, step);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#loose(String)} of every provider returns. */
    public List<Object> loose(String text) {
      try {
        return (List<Object>) LOOSE.invokeExact(binding, text);
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
    private static final MethodHandle PATH =
        SERVICE.pipe(0, "path", String.class, String.class, int.class);
    private static final MethodHandle REPLACE =
        SERVICE.pipe(2, "replace", String.class, String.class, String.class, String.class);
    private static final MethodHandle NAMES =
        SERVICE.pipe(0, "names", List.class, List.class, List.class, List.class);
    private static final MethodHandle COUNT =
        SERVICE.pipe(0, "count", int.class, int.class, int.class);

    /** Returns {@code path} as {@link Rewriting#path(String, int)} of every provider changed it. */
    public String path(String path, int depth) {
      try {
        return (String) PATH.invokeExact(binding, path, depth);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code text} as {@link Rewriting#replace(String, String, String)} of every provider
     * changed it.
     */
    public String replace(String from, String to, String text) {
      try {
        return (String) REPLACE.invokeExact(binding, from, to, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code names} as {@link Rewriting#names(List, List, List)} of every provider changed
     * it.
     */
    public List<String> names(List<String> names, List<Integer> numbers, List<?> others) {
      try {
        return (List<String>) NAMES.invokeExact(binding, names, numbers, others);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code count} as {@link Rewriting#count(int, int)} of every provider changed it. */
    public int count(int count, int step) {
      try {
        return (int) COUNT.invokeExact(binding, count, step);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
