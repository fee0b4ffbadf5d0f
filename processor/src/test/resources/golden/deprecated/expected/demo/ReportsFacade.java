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
 * Calls the providers of {@link Reports}, the service {@code reports}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code report(String)}: pipe
 *   <li>{@code outdated(List)}: none
 *   <li>{@code remove(Older)}: none
 *   <li>{@code current()}: none
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
@SuppressWarnings({
  "deprecation",
  "rawtypes",
  "removal",
  "unchecked"
}) // a method handle knows erased types only; as in Reports
public record ReportsFacade(ServiceBinding binding) {
  private static final ServiceType<Reports> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Reports.class, "reports");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static ReportsFacade of(Epi epi) {
    return new ReportsFacade(epi.bind(SERVICE));
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
    private static final CallSite REPORT = SERVICE.each("report", String.class, String.class);
    private static final CallSite OUTDATED = SERVICE.each("outdated", Map.class, List.class);
    private static final CallSite REMOVE = SERVICE.each("remove", void.class, Older.class);
    private static final CallSite CURRENT = SERVICE.each("current", String.class);

    /** Returns what {@link Reports#report(String)} of every provider returns. */
    @Deprecated(since = "2.0", forRemoval = true)
    public List<String> report(String name) {
      try {
        return (List<String>) REPORT.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Reports#outdated(List)} of every provider returns. */
    public List<Map<String, Old[]>> outdated(List raw) {
      try {
        return (List<Map<String, Old[]>>) OUTDATED.getTarget().invokeExact(binding, raw);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Reports#remove(Older)} of every provider. */
    public <T extends Older> void remove(T older) {
      try {
        REMOVE.getTarget().invokeExact(binding, older);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Reports#current()} of every provider returns. */
    public List<String> current() {
      try {
        return (List<String>) CURRENT.getTarget().invokeExact(binding);
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
    private static final CallSite REPORT = SERVICE.outcomes("report", String.class, String.class);
    private static final CallSite OUTDATED = SERVICE.outcomes("outdated", Map.class, List.class);
    private static final CallSite REMOVE = SERVICE.outcomes("remove", void.class, Older.class);
    private static final CallSite CURRENT = SERVICE.outcomes("current", String.class);

    /** Returns what became of {@link Reports#report(String)} of every provider. */
    @Deprecated(since = "2.0", forRemoval = true)
    public List<Outcome<String>> report(String name) {
      try {
        return (List<Outcome<String>>) REPORT.getTarget().invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Reports#outdated(List)} of every provider. */
    public List<Outcome<Map<String, Old[]>>> outdated(List raw) {
      try {
        return (List<Outcome<Map<String, Old[]>>>) OUTDATED.getTarget().invokeExact(binding, raw);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Reports#remove(Older)} of every provider. */
    public <T extends Older> List<Outcome<Void>> remove(T older) {
      try {
        return (List<Outcome<Void>>) REMOVE.getTarget().invokeExact(binding, older);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Reports#current()} of every provider. */
    public List<Outcome<String>> current() {
      try {
        return (List<Outcome<String>>) CURRENT.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction REPORT =
        SERVICE.concurrent("report", String.class, String.class);
    private static final ConcurrentFunction OUTDATED =
        SERVICE.concurrent("outdated", Map.class, List.class);
    private static final ConcurrentFunction REMOVE =
        SERVICE.concurrent("remove", void.class, Older.class);
    private static final ConcurrentFunction CURRENT = SERVICE.concurrent("current", String.class);

    /** Starts {@link Reports#report(String)} of every provider. */
    @Deprecated(since = "2.0", forRemoval = true)
    public List<CompletableFuture<String>> report(String name) {
      return REPORT.start(binding, name);
    }

    /** Starts {@link Reports#outdated(List)} of every provider. */
    public List<CompletableFuture<Map<String, Old[]>>> outdated(List raw) {
      return OUTDATED.start(binding, raw);
    }

    /** Starts {@link Reports#remove(Older)} of every provider. */
    public <T extends Older> List<CompletableFuture<Void>> remove(T older) {
      return REMOVE.start(binding, older);
    }

    /** Starts {@link Reports#current()} of every provider. */
    public List<CompletableFuture<String>> current() {
      return CURRENT.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite REPORT = SERVICE.pipe(0, "report", String.class, String.class);

    /** Returns {@code name} as {@link Reports#report(String)} of every provider changed it. */
    @Deprecated(since = "2.0", forRemoval = true)
    public String report(String name) {
      try {
        return (String) REPORT.getTarget().invokeExact(binding, name);
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
    private static final ConfiguredFunction REPORT = SERVICE.configured("report");
    private static final ConfiguredFunction OUTDATED = SERVICE.configured("outdated");
    private static final ConfiguredFunction REMOVE = SERVICE.configured("remove");
    private static final ConfiguredFunction CURRENT = SERVICE.configured("current");

    /** Returns whether there is a provider of {@link Reports#report}. */
    @Deprecated(since = "2.0", forRemoval = true)
    public boolean report() {
      return REPORT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Reports#outdated}. */
    public boolean outdated() {
      return OUTDATED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Reports#remove}. */
    public boolean remove() {
      return REMOVE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Reports#current}. */
    public boolean current() {
      return CURRENT.isConfigured(binding);
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
