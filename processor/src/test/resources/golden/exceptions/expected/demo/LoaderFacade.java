package demo;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.io.IOException;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Loader}, the service {@code loaders}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code load(String)}: pipe
 *   <li>{@code find(String)}: decide
 *   <li>{@code exists(String)}: any, all
 *   <li>{@code flush()}: none
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
public record LoaderFacade(ServiceBinding binding) {
  private static final ServiceType<Loader> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Loader.class, "loaders");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static LoaderFacade of(Epi epi) {
    return new LoaderFacade(epi.bind(SERVICE));
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

  /** Returns the view that asks the providers in order until one says true. */
  public Any any() {
    return new Any(binding);
  }

  /** Returns the view that asks the providers in order until one says false. */
  public All all() {
    return new All(binding);
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
    private static final CallSite LOAD = SERVICE.each("load", String.class, String.class);
    private static final CallSite FIND = SERVICE.each("find", Decision.class, String.class);
    private static final CallSite EXISTS = SERVICE.each("exists", boolean.class, String.class);
    private static final CallSite FLUSH = SERVICE.each("flush", void.class);

    /** Returns what {@link Loader#load(String)} of every provider returns. */
    public List<String> load(String name) throws IOException {
      try {
        return (List<String>) LOAD.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Loader#find(String)} of every provider returns. */
    public List<Decision<byte[]>> find(String name) throws IOException, SQLException {
      try {
        return (List<Decision<byte[]>>) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Loader#exists(String)} of every provider returns. */
    public List<Boolean> exists(String name) throws Loader.NotThere {
      try {
        return (List<Boolean>) EXISTS.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Loader#flush()} of every provider. */
    public void flush() throws IllegalStateException, InterruptedException {
      try {
        FLUSH.getTarget().invokeExact(binding);
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
    private static final CallSite LOAD = SERVICE.outcomes("load", String.class, String.class);
    private static final CallSite FIND = SERVICE.outcomes("find", Decision.class, String.class);
    private static final CallSite EXISTS = SERVICE.outcomes("exists", boolean.class, String.class);
    private static final CallSite FLUSH = SERVICE.outcomes("flush", void.class);

    /** Returns what became of {@link Loader#load(String)} of every provider. */
    public List<Outcome<String>> load(String name) {
      try {
        return (List<Outcome<String>>) LOAD.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Loader#find(String)} of every provider. */
    public List<Outcome<Decision<byte[]>>> find(String name) {
      try {
        return (List<Outcome<Decision<byte[]>>>) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Loader#exists(String)} of every provider. */
    public List<Outcome<Boolean>> exists(String name) {
      try {
        return (List<Outcome<Boolean>>) EXISTS.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Loader#flush()} of every provider. */
    public List<Outcome<Void>> flush() {
      try {
        return (List<Outcome<Void>>) FLUSH.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction LOAD =
        SERVICE.concurrent("load", String.class, String.class);
    private static final ConcurrentFunction FIND =
        SERVICE.concurrent("find", Decision.class, String.class);
    private static final ConcurrentFunction EXISTS =
        SERVICE.concurrent("exists", boolean.class, String.class);
    private static final ConcurrentFunction FLUSH = SERVICE.concurrent("flush", void.class);

    /** Starts {@link Loader#load(String)} of every provider. */
    public List<CompletableFuture<String>> load(String name) {
      return LOAD.start(binding, name);
    }

    /** Starts {@link Loader#find(String)} of every provider. */
    public List<CompletableFuture<Decision<byte[]>>> find(String name) {
      return FIND.start(binding, name);
    }

    /** Starts {@link Loader#exists(String)} of every provider. */
    public List<CompletableFuture<Boolean>> exists(String name) {
      return EXISTS.start(binding, name);
    }

    /** Starts {@link Loader#flush()} of every provider. */
    public List<CompletableFuture<Void>> flush() {
      return FLUSH.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite LOAD = SERVICE.pipe(0, "load", String.class, String.class);

    /** Returns {@code name} as {@link Loader#load(String)} of every provider changed it. */
    public String load(String name) throws IOException {
      try {
        return (String) LOAD.getTarget().invokeExact(binding, name);
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
    private static final CallSite FIND = SERVICE.decide("find", String.class);

    /** Returns the first decision of {@link Loader#find(String)}. */
    public Decision<byte[]> find(String name) throws IOException, SQLException {
      try {
        return (Decision<byte[]>) FIND.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says true; if none does, the answer is false.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Any(ServiceBinding binding) {
    private static final CallSite EXISTS = SERVICE.any("exists", String.class);

    /** Returns whether {@link Loader#exists(String)} of any provider returns true. */
    public boolean exists(String name) throws Loader.NotThere {
      try {
        return (boolean) EXISTS.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says false; if none does, the answer is true.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record All(ServiceBinding binding) {
    private static final CallSite EXISTS = SERVICE.all("exists", String.class);

    /** Returns whether {@link Loader#exists(String)} of every provider returns true. */
    public boolean exists(String name) throws Loader.NotThere {
      try {
        return (boolean) EXISTS.getTarget().invokeExact(binding, name);
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
    private static final ConfiguredFunction LOAD = SERVICE.configured("load");
    private static final ConfiguredFunction FIND = SERVICE.configured("find");
    private static final ConfiguredFunction EXISTS = SERVICE.configured("exists");
    private static final ConfiguredFunction FLUSH = SERVICE.configured("flush");

    /** Returns whether there is a provider of {@link Loader#load}. */
    public boolean load() {
      return LOAD.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Loader#find}. */
    public boolean find() {
      return FIND.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Loader#exists}. */
    public boolean exists() {
      return EXISTS.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Loader#flush}. */
    public boolean flush() {
      return FLUSH.isConfigured(binding);
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

    /** Returns the view that asks the providers in order until one says true. */
    public Any any() {
      return new Any(binding);
    }

    /** Returns the view that asks the providers in order until one says false. */
    public All all() {
      return new All(binding);
    }
  }
}
