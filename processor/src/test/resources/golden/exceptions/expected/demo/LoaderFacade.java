package demo;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Loader}, the service {@code loaders}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code load(String)}: each, pipe
 *   <li>{@code find(String)}: each, decide
 *   <li>{@code exists(String)}: each, all
 *   <li>{@code flush()}: each
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

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return new Decide(binding);
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
    private static final MethodHandle LOAD = SERVICE.each("load", String.class, String.class);
    private static final MethodHandle FIND = SERVICE.each("find", Decision.class, String.class);
    private static final MethodHandle EXISTS = SERVICE.each("exists", boolean.class, String.class);
    private static final MethodHandle FLUSH = SERVICE.each("flush", void.class);

    /** Returns what {@link Loader#load(String)} of every provider returns. */
    public List<String> load(String name) throws IOException {
      try {
        return (List<String>) LOAD.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Loader#find(String)} of every provider returns. */
    public List<Decision<byte[]>> find(String name) throws IOException, SQLException {
      try {
        return (List<Decision<byte[]>>) FIND.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Loader#exists(String)} of every provider returns. */
    public List<Boolean> exists(String name) throws Loader.NotThere {
      try {
        return (List<Boolean>) EXISTS.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Loader#flush()} of every provider. */
    public void flush() throws IllegalStateException, InterruptedException {
      try {
        FLUSH.invokeExact(binding);
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
    private static final MethodHandle LOAD = SERVICE.pipe(0, "load", String.class, String.class);

    /** Returns {@code name} as {@link Loader#load(String)} of every provider changed it. */
    public String load(String name) throws IOException {
      try {
        return (String) LOAD.invokeExact(binding, name);
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
    private static final MethodHandle FIND = SERVICE.decide("find", String.class);

    /** Returns the first decision of {@link Loader#find(String)}. */
    public Decision<byte[]> find(String name) throws IOException, SQLException {
      try {
        return (Decision<byte[]>) FIND.invokeExact(binding, name);
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
    private static final MethodHandle EXISTS = SERVICE.all("exists", String.class);

    /** Returns whether {@link Loader#exists(String)} of every provider returns true. */
    public boolean exists(String name) throws Loader.NotThere {
      try {
        return (boolean) EXISTS.invokeExact(binding, name);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
