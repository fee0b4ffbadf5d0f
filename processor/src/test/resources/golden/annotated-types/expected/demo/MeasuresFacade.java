package demo;

import io.epi4j.Outcome;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.io.IOException;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Measures}, the service {@code measures}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code length(double)}: pipe
 *   <li>{@code table(int[])}: none
 *   <li>{@code any(List)}: none
 *   <li>{@code entry()}: none
 *   <li>{@code limit(Number)}: pipe
 *   <li>{@code inner()}: none
 *   <li>{@code repeated()}: none
 *   <li>{@code values()}: none
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
public record MeasuresFacade(ServiceBinding binding) {
  private static final ServiceType<Measures> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Measures.class, "measures");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static MeasuresFacade of(Epi epi) {
    return new MeasuresFacade(epi.bind(SERVICE));
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
    private static final CallSite LENGTH = SERVICE.each("length", double.class, double.class);
    private static final CallSite TABLE = SERVICE.each("table", int[][].class, int[].class);
    private static final CallSite ANY = SERVICE.each("any", List.class, List.class);
    private static final CallSite ENTRY = SERVICE.each("entry", Map.Entry.class);
    private static final CallSite LIMIT = SERVICE.each("limit", Number.class, Number.class);
    private static final CallSite INNER = SERVICE.each("inner", Outer.Inner.class);
    private static final CallSite REPEATED = SERVICE.each("repeated", String.class);
    private static final CallSite VALUES = SERVICE.each("values", String.class);

    /** Returns what {@link Measures#length(double)} of every provider returns. */
    public List<@Unit("m") Double> length(@Unit("m") double length) {
      try {
        return (List<@Unit("m") Double>) LENGTH.getTarget().invokeExact(binding, length);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#table(int...)} of every provider returns. */
    public List<@Unit(
        "a") int @Unit("b") [] @Unit("c") []> table(@Unit("d") int @Unit("e") ... values) {
      try {
        return (List<@Unit("a") int @Unit("b") [] @Unit("c") []>)
            TABLE.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#any(List)} of every provider returns. */
    public List<List<?>> any(List<? extends @Unit("c") Number> numbers) {
      try {
        return (List<List<?>>) ANY.getTarget().invokeExact(binding, numbers);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#entry()} of every provider returns. */
    public List<Map.@Unit("a") Entry<@Unit("b") String, ? super @Unit("d") Integer>> entry() {
      try {
        return (List<Map.@Unit("a") Entry<@Unit("b") String, ? super @Unit("d") Integer>>)
            ENTRY.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#limit(Number)} of every provider returns. */
    public <T extends @Unit(
        "b") Number & @Unit("c") Comparable<@Unit("d") T>> List<@Unit("e") T> limit(@Unit("f") T value)
        throws @Unit("g") IOException {
      try {
        return (List<@Unit("e") T>) LIMIT.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#inner()} of every provider returns. */
    public List<Outer<@Unit("a") String>.@Unit("b") Inner<@Unit("c") Integer>> inner() {
      try {
        return (List<Outer<@Unit("a") String>.@Unit("b") Inner<@Unit("c") Integer>>)
            INNER.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#repeated()} of every provider returns. */
    public List<@Unit.All({@Unit("twice"), @Unit("over")}) String> repeated() {
      try {
        return (List<@Unit.All({@Unit("twice"), @Unit("over")}) String>)
            REPEATED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Measures#values()} of every provider returns. */
    public List<@Unit(
        value = "all",
        powers = {1, 2},
        types = {String.class, int[].class},
        policy = RetentionPolicy.SOURCE) String> values() {
      try {
        return (List<@Unit(
            value = "all", powers = {1, 2}, types = {String.class, int[].class}, policy =
            RetentionPolicy.SOURCE) String>) VALUES.getTarget().invokeExact(binding);
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
    private static final CallSite LENGTH = SERVICE.outcomes("length", double.class, double.class);
    private static final CallSite TABLE = SERVICE.outcomes("table", int[][].class, int[].class);
    private static final CallSite ANY = SERVICE.outcomes("any", List.class, List.class);
    private static final CallSite ENTRY = SERVICE.outcomes("entry", Map.Entry.class);
    private static final CallSite LIMIT = SERVICE.outcomes("limit", Number.class, Number.class);
    private static final CallSite INNER = SERVICE.outcomes("inner", Outer.Inner.class);
    private static final CallSite REPEATED = SERVICE.outcomes("repeated", String.class);
    private static final CallSite VALUES = SERVICE.outcomes("values", String.class);

    /** Returns what became of {@link Measures#length(double)} of every provider. */
    public List<Outcome<@Unit("m") Double>> length(@Unit("m") double length) {
      try {
        return (List<Outcome<@Unit("m") Double>>) LENGTH.getTarget().invokeExact(binding, length);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#table(int...)} of every provider. */
    public List<Outcome<@Unit(
        "a") int @Unit("b") [] @Unit("c") []>> table(@Unit("d") int @Unit("e") ... values) {
      try {
        return (List<Outcome<@Unit("a") int @Unit("b") [] @Unit("c") []>>)
            TABLE.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#any(List)} of every provider. */
    public List<Outcome<List<?>>> any(List<? extends @Unit("c") Number> numbers) {
      try {
        return (List<Outcome<List<?>>>) ANY.getTarget().invokeExact(binding, numbers);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#entry()} of every provider. */
    public List<Outcome<Map.@Unit(
        "a") Entry<@Unit("b") String, ? super @Unit("d") Integer>>> entry() {
      try {
        return (List<Outcome<Map.@Unit("a") Entry<@Unit("b") String, ? super @Unit("d") Integer>>>)
            ENTRY.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#limit(Number)} of every provider. */
    public <T extends @Unit(
        "b") Number & @Unit("c") Comparable<@Unit("d") T>> List<Outcome<@Unit("e") T>> limit(@Unit("f") T value) {
      try {
        return (List<Outcome<@Unit("e") T>>) LIMIT.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#inner()} of every provider. */
    public List<Outcome<Outer<@Unit("a") String>.@Unit("b") Inner<@Unit("c") Integer>>> inner() {
      try {
        return (List<Outcome<Outer<@Unit("a") String>.@Unit("b") Inner<@Unit("c") Integer>>>)
            INNER.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#repeated()} of every provider. */
    public List<Outcome<@Unit.All({@Unit("twice"), @Unit("over")}) String>> repeated() {
      try {
        return (List<Outcome<@Unit.All({@Unit("twice"), @Unit("over")}) String>>)
            REPEATED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Measures#values()} of every provider. */
    public List<Outcome<@Unit(
        value = "all",
        powers = {1, 2},
        types = {String.class, int[].class},
        policy = RetentionPolicy.SOURCE) String>> values() {
      try {
        return (List<Outcome<@Unit(
            value = "all", powers = {1, 2}, types = {String.class, int[].class}, policy =
            RetentionPolicy.SOURCE) String>>) VALUES.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction LENGTH =
        SERVICE.concurrent("length", double.class, double.class);
    private static final ConcurrentFunction TABLE =
        SERVICE.concurrent("table", int[][].class, int[].class);
    private static final ConcurrentFunction ANY = SERVICE.concurrent("any", List.class, List.class);
    private static final ConcurrentFunction ENTRY = SERVICE.concurrent("entry", Map.Entry.class);
    private static final ConcurrentFunction LIMIT =
        SERVICE.concurrent("limit", Number.class, Number.class);
    private static final ConcurrentFunction INNER = SERVICE.concurrent("inner", Outer.Inner.class);
    private static final ConcurrentFunction REPEATED = SERVICE.concurrent("repeated", String.class);
    private static final ConcurrentFunction VALUES = SERVICE.concurrent("values", String.class);

    /** Starts {@link Measures#length(double)} of every provider. */
    public List<CompletableFuture<@Unit("m") Double>> length(@Unit("m") double length) {
      return LENGTH.start(binding, length);
    }

    /** Starts {@link Measures#table(int...)} of every provider. */
    public List<CompletableFuture<@Unit(
        "a") int @Unit("b") [] @Unit("c") []>> table(@Unit("d") int @Unit("e") ... values) {
      return TABLE.start(binding, values);
    }

    /** Starts {@link Measures#any(List)} of every provider. */
    public List<CompletableFuture<List<?>>> any(List<? extends @Unit("c") Number> numbers) {
      return ANY.start(binding, numbers);
    }

    /** Starts {@link Measures#entry()} of every provider. */
    public List<CompletableFuture<Map.@Unit(
        "a") Entry<@Unit("b") String, ? super @Unit("d") Integer>>> entry() {
      return ENTRY.start(binding);
    }

    /** Starts {@link Measures#limit(Number)} of every provider. */
    public <T extends @Unit(
        "b") Number & @Unit("c") Comparable<@Unit("d") T>> List<CompletableFuture<@Unit("e") T>> limit(@Unit("f") T value) {
      return LIMIT.start(binding, value);
    }

    /** Starts {@link Measures#inner()} of every provider. */
    public List<CompletableFuture<Outer<@Unit(
        "a") String>.@Unit("b") Inner<@Unit("c") Integer>>> inner() {
      return INNER.start(binding);
    }

    /** Starts {@link Measures#repeated()} of every provider. */
    public List<CompletableFuture<@Unit.All({@Unit("twice"), @Unit("over")}) String>> repeated() {
      return REPEATED.start(binding);
    }

    /** Starts {@link Measures#values()} of every provider. */
    public List<CompletableFuture<@Unit(
        value = "all",
        powers = {1, 2},
        types = {String.class, int[].class},
        policy = RetentionPolicy.SOURCE) String>> values() {
      return VALUES.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite LENGTH = SERVICE.pipe(0, "length", double.class, double.class);
    private static final CallSite LIMIT = SERVICE.pipe(0, "limit", Number.class, Number.class);

    /** Returns {@code length} as {@link Measures#length(double)} of every provider changed it. */
    public @Unit("m") double length(@Unit("m") double length) {
      try {
        return (double) LENGTH.getTarget().invokeExact(binding, length);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code value} as {@link Measures#limit(Number)} of every provider changed it. */
    public <T extends @Unit(
        "b") Number & @Unit("c") Comparable<@Unit("d") T>> @Unit("e") T limit(@Unit("f") T value)
        throws @Unit("g") IOException {
      try {
        return (T) LIMIT.getTarget().invokeExact(binding, value);
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
    private static final ConfiguredFunction LENGTH = SERVICE.configured("length");
    private static final ConfiguredFunction TABLE = SERVICE.configured("table");
    private static final ConfiguredFunction ANY = SERVICE.configured("any");
    private static final ConfiguredFunction ENTRY = SERVICE.configured("entry");
    private static final ConfiguredFunction LIMIT = SERVICE.configured("limit");
    private static final ConfiguredFunction INNER = SERVICE.configured("inner");
    private static final ConfiguredFunction REPEATED = SERVICE.configured("repeated");
    private static final ConfiguredFunction VALUES = SERVICE.configured("values");

    /** Returns whether there is a provider of {@link Measures#length}. */
    public boolean length() {
      return LENGTH.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#table}. */
    public boolean table() {
      return TABLE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#any}. */
    public boolean any() {
      return ANY.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#entry}. */
    public boolean entry() {
      return ENTRY.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#limit}. */
    public boolean limit() {
      return LIMIT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#inner}. */
    public boolean inner() {
      return INNER.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#repeated}. */
    public boolean repeated() {
      return REPEATED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Measures#values}. */
    public boolean values() {
      return VALUES.isConfigured(binding);
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
