package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Lifecycle}, the service {@code lifecycle}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code started()}: each
 *   <li>{@code stopped()}: each
 *   <li>{@code describe(String)}: each, pipe
 *   <li>{@code healthy()}: each, all
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

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that asks the providers in order until one says false. */
  public All all() {
    return new All(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle STARTED = SERVICE.each("started", void.class);
    private static final MethodHandle STOPPED = SERVICE.each("stopped", void.class);
    private static final MethodHandle DESCRIBE =
        SERVICE.each("describe", String.class, String.class);
    private static final MethodHandle HEALTHY = SERVICE.each("healthy", boolean.class);

    /** Calls {@link Lifecycle#started()} of every provider. */
    public void started() {
      try {
        STARTED.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Lifecycle#stopped()} of every provider that has it. */
    public void stopped() {
      try {
        STOPPED.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lifecycle#describe(String)} of every provider that has it returns. */
    public List<String> describe(String text) {
      try {
        return (List<String>) DESCRIBE.invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Lifecycle#healthy()} of every provider that has it returns. */
    public List<Boolean> healthy() {
      try {
        return (List<Boolean>) HEALTHY.invokeExact(binding);
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
    private static final MethodHandle DESCRIBE =
        SERVICE.pipe(0, "describe", String.class, String.class);

    /**
     * Returns {@code text} as {@link Lifecycle#describe(String)} of every provider that has it
     * changed it.
     */
    public String describe(String text) {
      try {
        return (String) DESCRIBE.invokeExact(binding, text);
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
    private static final MethodHandle HEALTHY = SERVICE.all("healthy");

    /** Returns whether {@link Lifecycle#healthy()} of every provider that has it returns true. */
    public boolean healthy() {
      try {
        return (boolean) HEALTHY.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
