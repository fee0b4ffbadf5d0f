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
 * Calls the providers of {@link Lifecycle}, the service {@code lifecycle}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code started()}: none
 *   <li>{@code stopped()}: none
 *   <li>{@code describe(String)}: pipe
 *   <li>{@code healthy()}: any, all
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
public record LifecycleFacade(ServiceBinding binding) {
  private static final ServiceType<Lifecycle> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Lifecycle.class, "lifecycle");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static LifecycleFacade of(Epi epi) {
    return new LifecycleFacade(epi.bind(SERVICE));
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
    private static final CallSite STARTED = SERVICE.each("started", void.class);
    private static final CallSite STOPPED = SERVICE.each("stopped", void.class);
    private static final CallSite DESCRIBE = SERVICE.each("describe", String.class, String.class);
    private static final CallSite HEALTHY = SERVICE.each("healthy", boolean.class);

    /** Calls {@link Lifecycle#started()} of every provider. */
    public void started() {
      try {
        STARTED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Lifecycle#stopped()} of every provider that has it. */
    public void stopped() {
      try {
        STOPPED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lifecycle#describe(String)} of every provider that has it returns. */
    public List<String> describe(String text) {
      try {
        return (List<String>) DESCRIBE.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lifecycle#healthy()} of every provider that has it returns. */
    public List<Boolean> healthy() {
      try {
        return (List<Boolean>) HEALTHY.getTarget().invokeExact(binding);
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
    private static final CallSite STARTED = SERVICE.outcomes("started", void.class);
    private static final CallSite STOPPED = SERVICE.outcomes("stopped", void.class);
    private static final CallSite DESCRIBE =
        SERVICE.outcomes("describe", String.class, String.class);
    private static final CallSite HEALTHY = SERVICE.outcomes("healthy", boolean.class);

    /** Returns what became of {@link Lifecycle#started()} of every provider. */
    public List<Outcome<Void>> started() {
      try {
        return (List<Outcome<Void>>) STARTED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lifecycle#stopped()} of every provider that has it. */
    public List<Outcome<Void>> stopped() {
      try {
        return (List<Outcome<Void>>) STOPPED.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lifecycle#describe(String)} of every provider that has it. */
    public List<Outcome<String>> describe(String text) {
      try {
        return (List<Outcome<String>>) DESCRIBE.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Lifecycle#healthy()} of every provider that has it. */
    public List<Outcome<Boolean>> healthy() {
      try {
        return (List<Outcome<Boolean>>) HEALTHY.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction STARTED = SERVICE.concurrent("started", void.class);
    private static final ConcurrentFunction STOPPED = SERVICE.concurrent("stopped", void.class);
    private static final ConcurrentFunction DESCRIBE =
        SERVICE.concurrent("describe", String.class, String.class);
    private static final ConcurrentFunction HEALTHY = SERVICE.concurrent("healthy", boolean.class);

    /** Starts {@link Lifecycle#started()} of every provider. */
    public List<CompletableFuture<Void>> started() {
      return STARTED.start(binding);
    }

    /** Starts {@link Lifecycle#stopped()} of every provider that has it. */
    public List<CompletableFuture<Void>> stopped() {
      return STOPPED.start(binding);
    }

    /** Starts {@link Lifecycle#describe(String)} of every provider that has it. */
    public List<CompletableFuture<String>> describe(String text) {
      return DESCRIBE.start(binding, text);
    }

    /** Starts {@link Lifecycle#healthy()} of every provider that has it. */
    public List<CompletableFuture<Boolean>> healthy() {
      return HEALTHY.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite DESCRIBE =
        SERVICE.pipe(0, "describe", String.class, String.class);

    /**
     * Returns {@code text} as {@link Lifecycle#describe(String)} of every provider that has it
     * changed it.
     */
    public String describe(String text) {
      try {
        return (String) DESCRIBE.getTarget().invokeExact(binding, text);
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
    private static final CallSite HEALTHY = SERVICE.any("healthy");

    /** Returns whether {@link Lifecycle#healthy()} of any provider that has it returns true. */
    public boolean healthy() {
      try {
        return (boolean) HEALTHY.getTarget().invokeExact(binding);
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
    private static final CallSite HEALTHY = SERVICE.all("healthy");

    /** Returns whether {@link Lifecycle#healthy()} of every provider that has it returns true. */
    public boolean healthy() {
      try {
        return (boolean) HEALTHY.getTarget().invokeExact(binding);
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
    private static final ConfiguredFunction STARTED = SERVICE.configured("started");
    private static final ConfiguredFunction STOPPED = SERVICE.configured("stopped");
    private static final ConfiguredFunction DESCRIBE = SERVICE.configured("describe");
    private static final ConfiguredFunction HEALTHY = SERVICE.configured("healthy");

    /** Returns whether there is a provider of {@link Lifecycle#started}. */
    public boolean started() {
      return STARTED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lifecycle#stopped}. */
    public boolean stopped() {
      return STOPPED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lifecycle#describe}. */
    public boolean describe() {
      return DESCRIBE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Lifecycle#healthy}. */
    public boolean healthy() {
      return HEALTHY.isConfigured(binding);
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
