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
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Converter}, the service {@code converters}, in the operator's
 * order. There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code same(Object)}: each, pipe
 *   <li>{@code convert(Object, Class)}: each
 *   <li>{@code largest(List)}: each
 *   <li>{@code clamp(Number, Number, Number)}: each (and pipe, once @Piped says which parameter)
 *   <li>{@code parse(String, Class)}: each, decide
 *   <li>{@code group(Map, Function)}: each
 *   <li>{@code check(String, Class)}: each
 *   <li>{@code sorted(List)}: each, pipe
 *   <li>{@code any(List)}: each, pipe
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
    private static final MethodHandle SAME = SERVICE.each("same", Object.class, Object.class);
    private static final MethodHandle CONVERT =
        SERVICE.each("convert", Object.class, Object.class, Class.class);
    private static final MethodHandle LARGEST =
        SERVICE.each("largest", Comparable.class, List.class);
    private static final MethodHandle CLAMP =
        SERVICE.each("clamp", Number.class, Number.class, Number.class, Number.class);
    private static final MethodHandle PARSE =
        SERVICE.each("parse", Decision.class, String.class, Class.class);
    private static final MethodHandle GROUP =
        SERVICE.each("group", Map.class, Map.class, Function.class);
    private static final MethodHandle CHECK =
        SERVICE.each("check", void.class, String.class, Class.class);
    private static final MethodHandle SORTED = SERVICE.each("sorted", List.class, List.class);
    private static final MethodHandle ANY = SERVICE.each("any", List.class, List.class);

    /** Returns what {@link Converter#same(Object)} of every provider returns. */
    public <T> List<T> same(T value) {
      try {
        return (List<T>) SAME.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#convert(Object, Class)} of every provider returns. */
    public <A, B> List<B> convert(A value, Class<B> to) {
      try {
        return (List<B>) CONVERT.invokeExact(binding, value, to);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#largest(List)} of every provider returns. */
    public <T extends Comparable<? super T>> List<T> largest(List<? extends T> values) {
      try {
        return (List<T>) LARGEST.invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#clamp(Number, Number, Number)} of every provider returns. */
    public <N extends Number & Comparable<N>> List<N> clamp(N value, N low, N high) {
      try {
        return (List<N>) CLAMP.invokeExact(binding, value, low, high);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#parse(String, Class)} of every provider returns. */
    public <T> List<Decision<T>> parse(String text, Class<T> type) {
      try {
        return (List<Decision<T>>) PARSE.invokeExact(binding, text, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#group(Map, Function)} of every provider returns. */
    public <K, V> List<Map<K, List<V>>> group(
        Map<K, V[]> values, Function<? super K, ? extends V> other) {
      try {
        return (List<Map<K, List<V>>>) GROUP.invokeExact(binding, values, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Converter#check(String, Class)} of every provider. */
    public <X extends Exception> void check(String text, Class<X> failure) throws X {
      try {
        CHECK.invokeExact(binding, text, failure);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#sorted(List)} of every provider returns. */
    public List<List<String>> sorted(List<String> names) {
      try {
        return (List<List<String>>) SORTED.invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Converter#any(List)} of every provider returns. */
    public List<List<?>> any(List<?> names) {
      try {
        return (List<List<?>>) ANY.invokeExact(binding, names);
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
    private static final MethodHandle SAME = SERVICE.pipe(0, "same", Object.class, Object.class);
    private static final MethodHandle SORTED = SERVICE.pipe(0, "sorted", List.class, List.class);
    private static final MethodHandle ANY = SERVICE.pipe(0, "any", List.class, List.class);

    /** Returns {@code value} as {@link Converter#same(Object)} of every provider changed it. */
    public <T> T same(T value) {
      try {
        return (T) SAME.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code names} as {@link Converter#sorted(List)} of every provider changed it. */
    public List<String> sorted(List<String> names) {
      try {
        return (List<String>) SORTED.invokeExact(binding, names);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code names} as {@link Converter#any(List)} of every provider changed it. */
    public List<?> any(List<?> names) {
      try {
        return (List<?>) ANY.invokeExact(binding, names);
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
    private static final MethodHandle PARSE = SERVICE.decide("parse", String.class, Class.class);

    /** Returns the first decision of {@link Converter#parse(String, Class)}. */
    public <T> Decision<T> parse(String text, Class<T> type) {
      try {
        return (Decision<T>) PARSE.invokeExact(binding, text, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
