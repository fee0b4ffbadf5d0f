package demo;

import io.epi4j.Decision;
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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls the providers of {@link Lookup}, the service {@code lookups}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code find(String)}: pipe
 *   <li>{@code normalize(String)}: pipe
 *   <li>{@code all(String[])}: none
 *   <li>{@code entry(String[])}: none
 *   <li>{@code decide()}: decide
 *   <li>{@code same(Object)}: pipe
 *   <li>{@code orNull(Object)}: pipe
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

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return new Decide(binding);
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
    private static final CallSite FIND = SERVICE.each("find", String.class, String.class);
    private static final CallSite NORMALIZE = SERVICE.each("normalize", String.class, String.class);
    private static final CallSite ALL = SERVICE.each("all", List.class, String[].class);
    private static final CallSite ENTRY = SERVICE.each("entry", Map.Entry.class, String[].class);
    private static final CallSite DECIDE = SERVICE.each("decide", Decision.class);
    private static final CallSite SAME = SERVICE.each("same", Object.class, Object.class);
    private static final CallSite OR_NULL = SERVICE.each("orNull", Object.class, Object.class);

    /** Returns what {@link Lookup#find(String)} of every provider returns. */
    public List<@Nullable String> find(String name) {
      try {
        return (List<@Nullable String>) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#normalize(String)} of every provider returns. */
    public List<@Nullable String> normalize(@Nullable String name) {
      try {
        return (List<@Nullable String>) NORMALIZE.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#all(String...)} of every provider returns. */
    public List<List<@Nullable String>> all(String @Nullable ... names) {
      try {
        return (List<List<@Nullable String>>) ALL.getTarget().invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#entry(String[])} of every provider returns. */
    public List<Map.@Nullable Entry<String, @Nullable Object>> entry(@Nullable String[] keys) {
      try {
        return (List<Map.@Nullable Entry<String, @Nullable Object>>)
            ENTRY.getTarget().invokeExact(binding, keys);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#decide()} of every provider returns. */
    public List<Decision<List<@Nullable String>>> decide() {
      try {
        return (List<Decision<List<@Nullable String>>>) DECIDE.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#same(Object)} of every provider returns. */
    public <T extends @Nullable Object> List<T> same(T value) {
      try {
        return (List<T>) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lookup#orNull(Object)} of every provider returns. */
    public <T> List<@Nullable T> orNull(T value) {
      try {
        return (List<@Nullable T>) OR_NULL.getTarget().invokeExact(binding, value);
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
    private static final CallSite FIND = SERVICE.outcomes("find", String.class, String.class);
    private static final CallSite NORMALIZE =
        SERVICE.outcomes("normalize", String.class, String.class);
    private static final CallSite ALL = SERVICE.outcomes("all", List.class, String[].class);
    private static final CallSite ENTRY =
        SERVICE.outcomes("entry", Map.Entry.class, String[].class);
    private static final CallSite DECIDE = SERVICE.outcomes("decide", Decision.class);
    private static final CallSite SAME = SERVICE.outcomes("same", Object.class, Object.class);
    private static final CallSite OR_NULL = SERVICE.outcomes("orNull", Object.class, Object.class);

    /** Returns what became of {@link Lookup#find(String)} of every provider. */
    public List<Outcome<@Nullable String>> find(String name) {
      try {
        return (List<Outcome<@Nullable String>>) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#normalize(String)} of every provider. */
    public List<Outcome<@Nullable String>> normalize(@Nullable String name) {
      try {
        return (List<Outcome<@Nullable String>>) NORMALIZE.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#all(String...)} of every provider. */
    public List<Outcome<List<@Nullable String>>> all(String @Nullable ... names) {
      try {
        return (List<Outcome<List<@Nullable String>>>) ALL.getTarget().invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#entry(String[])} of every provider. */
    public List<Outcome<Map.@Nullable Entry<String, @Nullable Object>>> entry(
        @Nullable String[] keys) {
      try {
        return (List<Outcome<Map.@Nullable Entry<String, @Nullable Object>>>)
            ENTRY.getTarget().invokeExact(binding, keys);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#decide()} of every provider. */
    public List<Outcome<Decision<List<@Nullable String>>>> decide() {
      try {
        return (List<Outcome<Decision<List<@Nullable String>>>>)
            DECIDE.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#same(Object)} of every provider. */
    public <T extends @Nullable Object> List<Outcome<T>> same(T value) {
      try {
        return (List<Outcome<T>>) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lookup#orNull(Object)} of every provider. */
    public <T> List<Outcome<@Nullable T>> orNull(T value) {
      try {
        return (List<Outcome<@Nullable T>>) OR_NULL.getTarget().invokeExact(binding, value);
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
    private static final ConcurrentFunction FIND =
        SERVICE.concurrent("find", String.class, String.class);
    private static final ConcurrentFunction NORMALIZE =
        SERVICE.concurrent("normalize", String.class, String.class);
    private static final ConcurrentFunction ALL =
        SERVICE.concurrent("all", List.class, String[].class);
    private static final ConcurrentFunction ENTRY =
        SERVICE.concurrent("entry", Map.Entry.class, String[].class);
    private static final ConcurrentFunction DECIDE = SERVICE.concurrent("decide", Decision.class);
    private static final ConcurrentFunction SAME =
        SERVICE.concurrent("same", Object.class, Object.class);
    private static final ConcurrentFunction OR_NULL =
        SERVICE.concurrent("orNull", Object.class, Object.class);

    /** Starts {@link Lookup#find(String)} of every provider. */
    public List<CompletableFuture<@Nullable String>> find(String name) {
      return FIND.start(binding, name);
    }

    /** Starts {@link Lookup#normalize(String)} of every provider. */
    public List<CompletableFuture<@Nullable String>> normalize(@Nullable String name) {
      return NORMALIZE.start(binding, name);
    }

    /** Starts {@link Lookup#all(String...)} of every provider. */
    public List<CompletableFuture<List<@Nullable String>>> all(String @Nullable ... names) {
      return ALL.start(binding, (Object) names);
    }

    /** Starts {@link Lookup#entry(String[])} of every provider. */
    public List<CompletableFuture<Map.@Nullable Entry<String, @Nullable Object>>> entry(
        @Nullable String[] keys) {
      return ENTRY.start(binding, (Object) keys);
    }

    /** Starts {@link Lookup#decide()} of every provider. */
    public List<CompletableFuture<Decision<List<@Nullable String>>>> decide() {
      return DECIDE.start(binding);
    }

    /** Starts {@link Lookup#same(Object)} of every provider. */
    public <T extends @Nullable Object> List<CompletableFuture<T>> same(T value) {
      return SAME.start(binding, value);
    }

    /** Starts {@link Lookup#orNull(Object)} of every provider. */
    public <T> List<CompletableFuture<@Nullable T>> orNull(T value) {
      return OR_NULL.start(binding, value);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite FIND = SERVICE.pipe(0, "find", String.class, String.class);
    private static final CallSite NORMALIZE =
        SERVICE.pipe(0, "normalize", String.class, String.class);
    private static final CallSite SAME = SERVICE.pipe(0, "same", Object.class, Object.class);
    private static final CallSite OR_NULL = SERVICE.pipe(0, "orNull", Object.class, Object.class);

    /** Returns {@code name} as {@link Lookup#find(String)} of every provider changed it. */
    public @Nullable String find(String name) {
      try {
        return (String) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code name} as {@link Lookup#normalize(String)} of every provider changed it. */
    public @Nullable String normalize(@Nullable String name) {
      try {
        return (String) NORMALIZE.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code value} as {@link Lookup#same(Object)} of every provider changed it. */
    public <T extends @Nullable Object> T same(T value) {
      try {
        return (T) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code value} as {@link Lookup#orNull(Object)} of every provider changed it. */
    public <T> @Nullable T orNull(T value) {
      try {
        return (T) OR_NULL.getTarget().invokeExact(binding, value);
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
    private static final CallSite DECIDE = SERVICE.decide("decide");

    /** Returns the first decision of {@link Lookup#decide()}. */
    public Decision<List<@Nullable String>> decide() {
      try {
        return (Decision<List<@Nullable String>>) DECIDE.getTarget().invokeExact(binding);
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
    private static final ConfiguredFunction FIND = SERVICE.configured("find");
    private static final ConfiguredFunction NORMALIZE = SERVICE.configured("normalize");
    private static final ConfiguredFunction ALL = SERVICE.configured("all");
    private static final ConfiguredFunction ENTRY = SERVICE.configured("entry");
    private static final ConfiguredFunction DECIDE = SERVICE.configured("decide");
    private static final ConfiguredFunction SAME = SERVICE.configured("same");
    private static final ConfiguredFunction OR_NULL = SERVICE.configured("orNull");

    /** Returns whether there is a provider of {@link Lookup#find}. */
    public boolean find() {
      return FIND.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#normalize}. */
    public boolean normalize() {
      return NORMALIZE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#all}. */
    public boolean all() {
      return ALL.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#entry}. */
    public boolean entry() {
      return ENTRY.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#decide}. */
    public boolean decide() {
      return DECIDE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#same}. */
    public boolean same() {
      return SAME.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lookup#orNull}. */
    public boolean orNull() {
      return OR_NULL.isConfigured(binding);
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

    /** Returns the view that asks the providers in order until one decides. */
    public Decide decide() {
      return new Decide(binding);
    }
  }
}
