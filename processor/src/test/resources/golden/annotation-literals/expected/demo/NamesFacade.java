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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Names}, the service {@code names}, in the operator's order. There
 * is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code split(String)}: pipe
 *   <li>{@code quoted(String, int)}: pipe
 *   <li>{@code check(String, Map)}: none
 *   <li>{@code found(String, int)}: pipe
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
    private static final CallSite SPLIT = SERVICE.each("split", String.class, String.class);
    private static final CallSite QUOTED =
        SERVICE.each("quoted", String.class, String.class, int.class);
    private static final CallSite CHECK =
        SERVICE.each("check", void.class, String.class, Map.class);
    private static final CallSite FOUND =
        SERVICE.each("found", String.class, String.class, int.class);

    /** Returns what {@link Names#split(String)} of every provider returns. */
    public List<String> split(@Checked(separator = '(') String name) {
      try {
        return (List<String>) SPLIT.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Names#quoted(String, int)} of every provider returns. */
    public List<String> quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      try {
        return (List<String>) QUOTED.getTarget().invokeExact(binding, name, at);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Names#check(String, Map)} of every provider. */
    public void check(
        @Checked(regexp = "[a-z]+, [a-z]+. @", message = "first, then \"last\" (or none") String name,
        Map<String, Integer> counts) {
      try {
        CHECK.getTarget().invokeExact(binding, name, counts);
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
            FOUND.getTarget().invokeExact(binding, name, at);
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
    private static final CallSite SPLIT = SERVICE.outcomes("split", String.class, String.class);
    private static final CallSite QUOTED =
        SERVICE.outcomes("quoted", String.class, String.class, int.class);
    private static final CallSite CHECK =
        SERVICE.outcomes("check", void.class, String.class, Map.class);
    private static final CallSite FOUND =
        SERVICE.outcomes("found", String.class, String.class, int.class);

    /** Returns what became of {@link Names#split(String)} of every provider. */
    public List<Outcome<String>> split(@Checked(separator = '(') String name) {
      try {
        return (List<Outcome<String>>) SPLIT.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Names#quoted(String, int)} of every provider. */
    public List<Outcome<String>> quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      try {
        return (List<Outcome<String>>) QUOTED.getTarget().invokeExact(binding, name, at);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Names#check(String, Map)} of every provider. */
    public List<Outcome<Void>> check(
        @Checked(regexp = "[a-z]+, [a-z]+. @", message = "first, then \"last\" (or none") String name,
        Map<String, Integer> counts) {
      try {
        return (List<Outcome<Void>>) CHECK.getTarget().invokeExact(binding, name, counts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Names#found(String, int)} of every provider. */
    public List<Outcome<@Checked(
        regexp = "a) throws = List, (b",
        message = "a long, long, long, long sentence, (of) no use") String>> found(String name,
        int at) {
      try {
        return (List<Outcome<@Checked(
            regexp = "a) throws = List, (b",
            message = "a long, long, long, long sentence, (of) no use") String>>)
            FOUND.getTarget().invokeExact(binding, name, at);
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
    private static final ConcurrentFunction SPLIT =
        SERVICE.concurrent("split", String.class, String.class);
    private static final ConcurrentFunction QUOTED =
        SERVICE.concurrent("quoted", String.class, String.class, int.class);
    private static final ConcurrentFunction CHECK =
        SERVICE.concurrent("check", void.class, String.class, Map.class);
    private static final ConcurrentFunction FOUND =
        SERVICE.concurrent("found", String.class, String.class, int.class);

    /** Starts {@link Names#split(String)} of every provider. */
    public List<CompletableFuture<String>> split(@Checked(separator = '(') String name) {
      return SPLIT.start(binding, name);
    }

    /** Starts {@link Names#quoted(String, int)} of every provider. */
    public List<CompletableFuture<String>> quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      return QUOTED.start(binding, name, at);
    }

    /** Starts {@link Names#check(String, Map)} of every provider. */
    public List<CompletableFuture<Void>> check(
        @Checked(regexp = "[a-z]+, [a-z]+. @", message = "first, then \"last\" (or none") String name,
        Map<String, Integer> counts) {
      return CHECK.start(binding, name, counts);
    }

    /** Starts {@link Names#found(String, int)} of every provider. */
    public List<CompletableFuture<@Checked(
        regexp = "a) throws = List, (b",
        message = "a long, long, long, long sentence, (of) no use") String>> found(String name,
        int at) {
      return FOUND.start(binding, name, at);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite SPLIT = SERVICE.pipe(0, "split", String.class, String.class);
    private static final CallSite QUOTED =
        SERVICE.pipe(0, "quoted", String.class, String.class, int.class);
    private static final CallSite FOUND =
        SERVICE.pipe(0, "found", String.class, String.class, int.class);

    /** Returns {@code name} as {@link Names#split(String)} of every provider changed it. */
    public String split(@Checked(separator = '(') String name) {
      try {
        return (String) SPLIT.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code name} as {@link Names#quoted(String, int)} of every provider changed it. */
    public String quoted(
        @Checked(separator = '"', regexp = "'(") String name, @Checked(separator = '\'') int at) {
      try {
        return (String) QUOTED.getTarget().invokeExact(binding, name, at);
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
        return (String) FOUND.getTarget().invokeExact(binding, name, at);
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
    private static final ConfiguredFunction SPLIT = SERVICE.configured("split");
    private static final ConfiguredFunction QUOTED = SERVICE.configured("quoted");
    private static final ConfiguredFunction CHECK = SERVICE.configured("check");
    private static final ConfiguredFunction FOUND = SERVICE.configured("found");

    /** Returns whether there is a provider of {@link Names#split}. */
    public boolean split() {
      return SPLIT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Names#quoted}. */
    public boolean quoted() {
      return QUOTED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Names#check}. */
    public boolean check() {
      return CHECK.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Names#found}. */
    public boolean found() {
      return FOUND.isConfigured(binding);
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
