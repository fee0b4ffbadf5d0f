package demo;

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
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Rewriting}, the service {@code rewriting}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code path(String, int)}: pipe
 *   <li>{@code replace(String, String, String)}: pipe
 *   <li>{@code either(String, String)}: none (and pipe, once @Piped says which parameter)
 *   <li>{@code names(List, List, List)}: pipe
 *   <li>{@code count(int, int)}: pipe
 *   <li>{@code loose(String)}: none
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
    private static final CallSite PATH =
        SERVICE.each("path", String.class, String.class, int.class);
    private static final CallSite REPLACE =
        SERVICE.each("replace", String.class, String.class, String.class, String.class);
    private static final CallSite EITHER =
        SERVICE.each("either", String.class, String.class, String.class);
    private static final CallSite NAMES =
        SERVICE.each("names", List.class, List.class, List.class, List.class);
    private static final CallSite COUNT = SERVICE.each("count", int.class, int.class, int.class);
    private static final CallSite LOOSE = SERVICE.each("loose", Object.class, String.class);

    /** Returns what {@link Rewriting#path(String, int)} of every provider returns. */
    public List<String> path(String path, int depth) {
      try {
        return (List<String>) PATH.getTarget().invokeExact(binding, path, depth);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#replace(String, String, String)} of every provider returns. */
    public List<String> replace(String from, String to, String text) {
      try {
        return (List<String>) REPLACE.getTarget().invokeExact(binding, from, to, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#either(String, String)} of every provider returns. */
    public List<String> either(String one, String other) {
      try {
        return (List<String>) EITHER.getTarget().invokeExact(binding, one, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#names(List, List, List)} of every provider returns. */
    public List<List<String>> names(List<String> names, List<Integer> numbers, List<?> others) {
      try {
        return (List<List<String>>) NAMES.getTarget().invokeExact(binding, names, numbers, others);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#count(int, int)} of every provider returns. */
    public List<Integer> count(int count, int step) {
      try {
        return (List<Integer>) COUNT.getTarget().invokeExact(binding, count, step);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Rewriting#loose(String)} of every provider returns. */
    public List<Object> loose(String text) {
      try {
        return (List<Object>) LOOSE.getTarget().invokeExact(binding, text);
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
    private static final CallSite PATH =
        SERVICE.outcomes("path", String.class, String.class, int.class);
    private static final CallSite REPLACE =
        SERVICE.outcomes("replace", String.class, String.class, String.class, String.class);
    private static final CallSite EITHER =
        SERVICE.outcomes("either", String.class, String.class, String.class);
    private static final CallSite NAMES =
        SERVICE.outcomes("names", List.class, List.class, List.class, List.class);
    private static final CallSite COUNT =
        SERVICE.outcomes("count", int.class, int.class, int.class);
    private static final CallSite LOOSE = SERVICE.outcomes("loose", Object.class, String.class);

    /** Returns what became of {@link Rewriting#path(String, int)} of every provider. */
    public List<Outcome<String>> path(String path, int depth) {
      try {
        return (List<Outcome<String>>) PATH.getTarget().invokeExact(binding, path, depth);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns what became of {@link Rewriting#replace(String, String, String)} of every provider.
     */
    public List<Outcome<String>> replace(String from, String to, String text) {
      try {
        return (List<Outcome<String>>) REPLACE.getTarget().invokeExact(binding, from, to, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Rewriting#either(String, String)} of every provider. */
    public List<Outcome<String>> either(String one, String other) {
      try {
        return (List<Outcome<String>>) EITHER.getTarget().invokeExact(binding, one, other);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Rewriting#names(List, List, List)} of every provider. */
    public List<Outcome<List<String>>> names(
        List<String> names, List<Integer> numbers, List<?> others) {
      try {
        return (List<Outcome<List<String>>>)
            NAMES.getTarget().invokeExact(binding, names, numbers, others);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Rewriting#count(int, int)} of every provider. */
    public List<Outcome<Integer>> count(int count, int step) {
      try {
        return (List<Outcome<Integer>>) COUNT.getTarget().invokeExact(binding, count, step);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Rewriting#loose(String)} of every provider. */
    public List<Outcome<Object>> loose(String text) {
      try {
        return (List<Outcome<Object>>) LOOSE.getTarget().invokeExact(binding, text);
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
    private static final ConcurrentFunction PATH =
        SERVICE.concurrent("path", String.class, String.class, int.class);
    private static final ConcurrentFunction REPLACE =
        SERVICE.concurrent("replace", String.class, String.class, String.class, String.class);
    private static final ConcurrentFunction EITHER =
        SERVICE.concurrent("either", String.class, String.class, String.class);
    private static final ConcurrentFunction NAMES =
        SERVICE.concurrent("names", List.class, List.class, List.class, List.class);
    private static final ConcurrentFunction COUNT =
        SERVICE.concurrent("count", int.class, int.class, int.class);
    private static final ConcurrentFunction LOOSE =
        SERVICE.concurrent("loose", Object.class, String.class);

    /** Starts {@link Rewriting#path(String, int)} of every provider. */
    public List<CompletableFuture<String>> path(String path, int depth) {
      return PATH.start(binding, path, depth);
    }

    /** Starts {@link Rewriting#replace(String, String, String)} of every provider. */
    public List<CompletableFuture<String>> replace(String from, String to, String text) {
      return REPLACE.start(binding, from, to, text);
    }

    /** Starts {@link Rewriting#either(String, String)} of every provider. */
    public List<CompletableFuture<String>> either(String one, String other) {
      return EITHER.start(binding, one, other);
    }

    /** Starts {@link Rewriting#names(List, List, List)} of every provider. */
    public List<CompletableFuture<List<String>>> names(
        List<String> names, List<Integer> numbers, List<?> others) {
      return NAMES.start(binding, names, numbers, others);
    }

    /** Starts {@link Rewriting#count(int, int)} of every provider. */
    public List<CompletableFuture<Integer>> count(int count, int step) {
      return COUNT.start(binding, count, step);
    }

    /** Starts {@link Rewriting#loose(String)} of every provider. */
    public List<CompletableFuture<Object>> loose(String text) {
      return LOOSE.start(binding, text);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite PATH =
        SERVICE.pipe(0, "path", String.class, String.class, int.class);
    private static final CallSite REPLACE =
        SERVICE.pipe(2, "replace", String.class, String.class, String.class, String.class);
    private static final CallSite NAMES =
        SERVICE.pipe(0, "names", List.class, List.class, List.class, List.class);
    private static final CallSite COUNT = SERVICE.pipe(0, "count", int.class, int.class, int.class);

    /** Returns {@code path} as {@link Rewriting#path(String, int)} of every provider changed it. */
    public String path(String path, int depth) {
      try {
        return (String) PATH.getTarget().invokeExact(binding, path, depth);
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
        return (String) REPLACE.getTarget().invokeExact(binding, from, to, text);
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
        return (List<String>) NAMES.getTarget().invokeExact(binding, names, numbers, others);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code count} as {@link Rewriting#count(int, int)} of every provider changed it. */
    public int count(int count, int step) {
      try {
        return (int) COUNT.getTarget().invokeExact(binding, count, step);
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
    private static final ConfiguredFunction PATH = SERVICE.configured("path");
    private static final ConfiguredFunction REPLACE = SERVICE.configured("replace");
    private static final ConfiguredFunction EITHER = SERVICE.configured("either");
    private static final ConfiguredFunction NAMES = SERVICE.configured("names");
    private static final ConfiguredFunction COUNT = SERVICE.configured("count");
    private static final ConfiguredFunction LOOSE = SERVICE.configured("loose");

    /** Returns whether there is a provider of {@link Rewriting#path}. */
    public boolean path() {
      return PATH.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Rewriting#replace}. */
    public boolean replace() {
      return REPLACE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Rewriting#either}. */
    public boolean either() {
      return EITHER.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Rewriting#names}. */
    public boolean names() {
      return NAMES.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Rewriting#count}. */
    public boolean count() {
      return COUNT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Rewriting#loose}. */
    public boolean loose() {
      return LOOSE.isConfigured(binding);
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
