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
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Converter}, the service {@code converters}, in the operator's
 * order. There is a view for each way to call them; {@code each}, {@code outcomes}, {@code
 * concurrent} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code same(Object)}: pipe
 *   <li>{@code convert(Object, Class)}: none
 *   <li>{@code largest(List)}: none
 *   <li>{@code clamp(Number, Number, Number)}: none (and pipe, once @Piped says which parameter)
 *   <li>{@code parse(String, Class)}: decide
 *   <li>{@code group(Map, Function)}: none
 *   <li>{@code check(String, Class)}: none
 *   <li>{@code sorted(List)}: pipe
 *   <li>{@code any(List)}: pipe
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
public record ConverterFacade(ServiceBinding binding) {
  private static final ServiceType<Converter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Converter.class, "converters");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static ConverterFacade of(Epi epi) {
    return new ConverterFacade(epi.bind(SERVICE));
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
    private static final CallSite SAME = SERVICE.each("same", Object.class, Object.class);
    private static final CallSite CONVERT =
        SERVICE.each("convert", Object.class, Object.class, Class.class);
    private static final CallSite LARGEST = SERVICE.each("largest", Comparable.class, List.class);
    private static final CallSite CLAMP =
        SERVICE.each("clamp", Number.class, Number.class, Number.class, Number.class);
    private static final CallSite PARSE =
        SERVICE.each("parse", Decision.class, String.class, Class.class);
    private static final CallSite GROUP =
        SERVICE.each("group", Map.class, Map.class, Function.class);
    private static final CallSite CHECK =
        SERVICE.each("check", void.class, String.class, Class.class);
    private static final CallSite SORTED = SERVICE.each("sorted", List.class, List.class);
    private static final CallSite ANY = SERVICE.each("any", List.class, List.class);

    /** Returns what {@link Converter#same(Object)} of every provider returns. */
    public <T> List<T> same(T value) {
      try {
        return (List<T>) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#convert(Object, Class)} of every provider returns. */
    public <A, B> List<B> convert(A value, Class<B> to) {
      try {
        return (List<B>) CONVERT.getTarget().invokeExact(binding, value, to);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#largest(List)} of every provider returns. */
    public <T extends Comparable<? super T>> List<T> largest(List<? extends T> values) {
      try {
        return (List<T>) LARGEST.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#clamp(Number, Number, Number)} of every provider returns. */
    public <N extends Number & Comparable<N>> List<N> clamp(N value, N low, N high) {
      try {
        return (List<N>) CLAMP.getTarget().invokeExact(binding, value, low, high);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#parse(String, Class)} of every provider returns. */
    public <T> List<Decision<T>> parse(String text, Class<T> type) {
      try {
        return (List<Decision<T>>) PARSE.getTarget().invokeExact(binding, text, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#group(Map, Function)} of every provider returns. */
    public <K, V> List<Map<K, List<V>>> group(
        Map<K, V[]> values, Function<? super K, ? extends V> other) {
      try {
        return (List<Map<K, List<V>>>) GROUP.getTarget().invokeExact(binding, values, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Converter#check(String, Class)} of every provider. */
    public <X extends Exception> void check(String text, Class<X> failure) throws X {
      try {
        CHECK.getTarget().invokeExact(binding, text, failure);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#sorted(List)} of every provider returns. */
    public List<List<String>> sorted(List<String> names) {
      try {
        return (List<List<String>>) SORTED.getTarget().invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#any(List)} of every provider returns. */
    public List<List<?>> any(List<?> names) {
      try {
        return (List<List<?>>) ANY.getTarget().invokeExact(binding, names);
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
    private static final CallSite SAME = SERVICE.outcomes("same", Object.class, Object.class);
    private static final CallSite CONVERT =
        SERVICE.outcomes("convert", Object.class, Object.class, Class.class);
    private static final CallSite LARGEST =
        SERVICE.outcomes("largest", Comparable.class, List.class);
    private static final CallSite CLAMP =
        SERVICE.outcomes("clamp", Number.class, Number.class, Number.class, Number.class);
    private static final CallSite PARSE =
        SERVICE.outcomes("parse", Decision.class, String.class, Class.class);
    private static final CallSite GROUP =
        SERVICE.outcomes("group", Map.class, Map.class, Function.class);
    private static final CallSite CHECK =
        SERVICE.outcomes("check", void.class, String.class, Class.class);
    private static final CallSite SORTED = SERVICE.outcomes("sorted", List.class, List.class);
    private static final CallSite ANY = SERVICE.outcomes("any", List.class, List.class);

    /** Returns what became of {@link Converter#same(Object)} of every provider. */
    public <T> List<Outcome<T>> same(T value) {
      try {
        return (List<Outcome<T>>) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#convert(Object, Class)} of every provider. */
    public <A, B> List<Outcome<B>> convert(A value, Class<B> to) {
      try {
        return (List<Outcome<B>>) CONVERT.getTarget().invokeExact(binding, value, to);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#largest(List)} of every provider. */
    public <T extends Comparable<? super T>> List<Outcome<T>> largest(List<? extends T> values) {
      try {
        return (List<Outcome<T>>) LARGEST.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#clamp(Number, Number, Number)} of every provider. */
    public <N extends Number & Comparable<N>> List<Outcome<N>> clamp(N value, N low, N high) {
      try {
        return (List<Outcome<N>>) CLAMP.getTarget().invokeExact(binding, value, low, high);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#parse(String, Class)} of every provider. */
    public <T> List<Outcome<Decision<T>>> parse(String text, Class<T> type) {
      try {
        return (List<Outcome<Decision<T>>>) PARSE.getTarget().invokeExact(binding, text, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#group(Map, Function)} of every provider. */
    public <K, V> List<Outcome<Map<K, List<V>>>> group(
        Map<K, V[]> values, Function<? super K, ? extends V> other) {
      try {
        return (List<Outcome<Map<K, List<V>>>>)
            GROUP.getTarget().invokeExact(binding, values, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#check(String, Class)} of every provider. */
    public <X extends Exception> List<Outcome<Void>> check(String text, Class<X> failure) {
      try {
        return (List<Outcome<Void>>) CHECK.getTarget().invokeExact(binding, text, failure);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#sorted(List)} of every provider. */
    public List<Outcome<List<String>>> sorted(List<String> names) {
      try {
        return (List<Outcome<List<String>>>) SORTED.getTarget().invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Converter#any(List)} of every provider. */
    public List<Outcome<List<?>>> any(List<?> names) {
      try {
        return (List<Outcome<List<?>>>) ANY.getTarget().invokeExact(binding, names);
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
    private static final ConcurrentFunction SAME =
        SERVICE.concurrent("same", Object.class, Object.class);
    private static final ConcurrentFunction CONVERT =
        SERVICE.concurrent("convert", Object.class, Object.class, Class.class);
    private static final ConcurrentFunction LARGEST =
        SERVICE.concurrent("largest", Comparable.class, List.class);
    private static final ConcurrentFunction CLAMP =
        SERVICE.concurrent("clamp", Number.class, Number.class, Number.class, Number.class);
    private static final ConcurrentFunction PARSE =
        SERVICE.concurrent("parse", Decision.class, String.class, Class.class);
    private static final ConcurrentFunction GROUP =
        SERVICE.concurrent("group", Map.class, Map.class, Function.class);
    private static final ConcurrentFunction CHECK =
        SERVICE.concurrent("check", void.class, String.class, Class.class);
    private static final ConcurrentFunction SORTED =
        SERVICE.concurrent("sorted", List.class, List.class);
    private static final ConcurrentFunction ANY = SERVICE.concurrent("any", List.class, List.class);

    /** Starts {@link Converter#same(Object)} of every provider. */
    public <T> List<CompletableFuture<T>> same(T value) {
      return SAME.start(binding, value);
    }

    /** Starts {@link Converter#convert(Object, Class)} of every provider. */
    public <A, B> List<CompletableFuture<B>> convert(A value, Class<B> to) {
      return CONVERT.start(binding, value, to);
    }

    /** Starts {@link Converter#largest(List)} of every provider. */
    public <T extends Comparable<? super T>> List<CompletableFuture<T>> largest(
        List<? extends T> values) {
      return LARGEST.start(binding, values);
    }

    /** Starts {@link Converter#clamp(Number, Number, Number)} of every provider. */
    public <N extends Number & Comparable<N>> List<CompletableFuture<N>> clamp(
        N value, N low, N high) {
      return CLAMP.start(binding, value, low, high);
    }

    /** Starts {@link Converter#parse(String, Class)} of every provider. */
    public <T> List<CompletableFuture<Decision<T>>> parse(String text, Class<T> type) {
      return PARSE.start(binding, text, type);
    }

    /** Starts {@link Converter#group(Map, Function)} of every provider. */
    public <K, V> List<CompletableFuture<Map<K, List<V>>>> group(
        Map<K, V[]> values, Function<? super K, ? extends V> other) {
      return GROUP.start(binding, values, other);
    }

    /** Starts {@link Converter#check(String, Class)} of every provider. */
    public <X extends Exception> List<CompletableFuture<Void>> check(
        String text, Class<X> failure) {
      return CHECK.start(binding, text, failure);
    }

    /** Starts {@link Converter#sorted(List)} of every provider. */
    public List<CompletableFuture<List<String>>> sorted(List<String> names) {
      return SORTED.start(binding, names);
    }

    /** Starts {@link Converter#any(List)} of every provider. */
    public List<CompletableFuture<List<?>>> any(List<?> names) {
      return ANY.start(binding, names);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite SAME = SERVICE.pipe(0, "same", Object.class, Object.class);
    private static final CallSite SORTED = SERVICE.pipe(0, "sorted", List.class, List.class);
    private static final CallSite ANY = SERVICE.pipe(0, "any", List.class, List.class);

    /** Returns {@code value} as {@link Converter#same(Object)} of every provider changed it. */
    public <T> T same(T value) {
      try {
        return (T) SAME.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code names} as {@link Converter#sorted(List)} of every provider changed it. */
    public List<String> sorted(List<String> names) {
      try {
        return (List<String>) SORTED.getTarget().invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code names} as {@link Converter#any(List)} of every provider changed it. */
    public List<?> any(List<?> names) {
      try {
        return (List<?>) ANY.getTarget().invokeExact(binding, names);
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
    private static final CallSite PARSE = SERVICE.decide("parse", String.class, Class.class);

    /** Returns the first decision of {@link Converter#parse(String, Class)}. */
    public <T> Decision<T> parse(String text, Class<T> type) {
      try {
        return (Decision<T>) PARSE.getTarget().invokeExact(binding, text, type);
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
    private static final ConfiguredFunction SAME = SERVICE.configured("same");
    private static final ConfiguredFunction CONVERT = SERVICE.configured("convert");
    private static final ConfiguredFunction LARGEST = SERVICE.configured("largest");
    private static final ConfiguredFunction CLAMP = SERVICE.configured("clamp");
    private static final ConfiguredFunction PARSE = SERVICE.configured("parse");
    private static final ConfiguredFunction GROUP = SERVICE.configured("group");
    private static final ConfiguredFunction CHECK = SERVICE.configured("check");
    private static final ConfiguredFunction SORTED = SERVICE.configured("sorted");
    private static final ConfiguredFunction ANY = SERVICE.configured("any");

    /** Returns whether there is a provider of {@link Converter#same}. */
    public boolean same() {
      return SAME.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#convert}. */
    public boolean convert() {
      return CONVERT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#largest}. */
    public boolean largest() {
      return LARGEST.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#clamp}. */
    public boolean clamp() {
      return CLAMP.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#parse}. */
    public boolean parse() {
      return PARSE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#group}. */
    public boolean group() {
      return GROUP.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#check}. */
    public boolean check() {
      return CHECK.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#sorted}. */
    public boolean sorted() {
      return SORTED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Converter#any}. */
    public boolean any() {
      return ANY.isConfigured(binding);
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
