package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Reports}, the service {@code reports}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code report(String)}: each, pipe
 *   <li>{@code outdated(List)}: each
 *   <li>{@code remove(Older)}: each
 *   <li>{@code current()}: each
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

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle REPORT = SERVICE.each("report", String.class, String.class);
    private static final MethodHandle OUTDATED = SERVICE.each("outdated", Map.class, List.class);
    private static final MethodHandle REMOVE = SERVICE.each("remove", void.class, Older.class);
    private static final MethodHandle CURRENT = SERVICE.each("current", String.class);

    /** Returns what {@link Reports#report(String)} of every provider returns. */
    @Deprecated(since = "2.0", forRemoval = true)
    public List<String> report(String name) {
      try {
        return (List<String>) REPORT.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Reports#outdated(List)} of every provider returns. */
    public List<Map<String, Old[]>> outdated(List raw) {
      try {
        return (List<Map<String, Old[]>>) OUTDATED.invokeExact(binding, raw);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Reports#remove(Older)} of every provider. */
    public <T extends Older> void remove(T older) {
      try {
        REMOVE.invokeExact(binding, older);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Reports#current()} of every provider returns. */
    public List<String> current() {
      try {
        return (List<String>) CURRENT.invokeExact(binding);
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
    private static final MethodHandle REPORT =
        SERVICE.pipe(0, "report", String.class, String.class);

    /** Returns {@code name} as {@link Reports#report(String)} of every provider changed it. */
    @Deprecated(since = "2.0", forRemoval = true)
    public String report(String name) {
      try {
        return (String) REPORT.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
