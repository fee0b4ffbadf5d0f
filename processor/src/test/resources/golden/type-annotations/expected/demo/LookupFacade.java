package demo;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls the providers of {@link Lookup}, the service {@code lookups}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code find(String)}: each, pipe
 *   <li>{@code normalize(String)}: each, pipe
 *   <li>{@code all(String[])}: each
 *   <li>{@code entry(String[])}: each
 *   <li>{@code decide()}: each, decide
 *   <li>{@code same(Object)}: each, pipe
 *   <li>{@code orNull(Object)}: each, pipe
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
public record LookupFacade(ServiceBinding binding) {
  private static final ServiceType<Lookup> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Lookup.class, "lookups");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static LookupFacade of(Epi epi) {
    return new LookupFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return new Each(binding);
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return new Decide(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle FIND = SERVICE.each("find", String.class, String.class);
    private static final MethodHandle NORMALIZE =
        SERVICE.each("normalize", String.class, String.class);
    private static final MethodHandle ALL = SERVICE.each("all", List.class, String[].class);
    private static final MethodHandle ENTRY =
        SERVICE.each("entry", Map.Entry.class, String[].class);
    private static final MethodHandle DECIDE = SERVICE.each("decide", Decision.class);
    private static final MethodHandle SAME = SERVICE.each("same", Object.class, Object.class);
    private static final MethodHandle OR_NULL = SERVICE.each("orNull", Object.class, Object.class);

    /** Returns what {@link Lookup#find(String)} of every provider returns. */
    public List<@Nullable String> find(String name) {
      try {
        return (List<@Nullable String>) FIND.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#normalize(String)} of every provider returns. */
    public List<@Nullable String> normalize(@Nullable String name) {
      try {
        return (List<@Nullable String>) NORMALIZE.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#all(String...)} of every provider returns. */
    public List<List<@Nullable String>> all(String @Nullable ... names) {
      try {
        return (List<List<@Nullable String>>) ALL.invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#entry(String[])} of every provider returns. */
    public List<Map.@Nullable Entry<String, @Nullable Object>> entry(@Nullable String[] keys) {
      try {
        return (List<Map.@Nullable Entry<String, @Nullable Object>>)
            ENTRY.invokeExact(binding, keys);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#decide()} of every provider returns. */
    public List<Decision<List<@Nullable String>>> decide() {
      try {
        return (List<Decision<List<@Nullable String>>>) DECIDE.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#same(Object)} of every provider returns. */
    public <T extends @Nullable Object> List<T> same(T value) {
      try {
        return (List<T>) SAME.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#orNull(Object)} of every provider returns. */
    public <T> List<@Nullable T> orNull(T value) {
      try {
        return (List<@Nullable T>) OR_NULL.invokeExact(binding, value);
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
    private static final MethodHandle FIND = SERVICE.pipe(0, "find", String.class, String.class);
    private static final MethodHandle NORMALIZE =
        SERVICE.pipe(0, "normalize", String.class, String.class);
    private static final MethodHandle SAME = SERVICE.pipe(0, "same", Object.class, Object.class);
    private static final MethodHandle OR_NULL =
        SERVICE.pipe(0, "orNull", Object.class, Object.class);

    /** Returns {@code name} as {@link Lookup#find(String)} of every provider changed it. */
    public @Nullable String find(String name) {
      try {
        return (String) FIND.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code name} as {@link Lookup#normalize(String)} of every provider changed it. */
    public @Nullable String normalize(@Nullable String name) {
      try {
        return (String) NORMALIZE.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code value} as {@link Lookup#same(Object)} of every provider changed it. */
    public <T extends @Nullable Object> T same(T value) {
      try {
        return (T) SAME.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code value} as {@link Lookup#orNull(Object)} of every provider changed it. */
    public <T> @Nullable T orNull(T value) {
      try {
        return (T) OR_NULL.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one decides; if none does, there is no decision.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Decide(ServiceBinding binding) {
    private static final MethodHandle DECIDE = SERVICE.decide("decide");

    /** Returns the first decision of {@link Lookup#decide()}. */
    public Decision<List<@Nullable String>> decide() {
      try {
        return (Decision<List<@Nullable String>>) DECIDE.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
