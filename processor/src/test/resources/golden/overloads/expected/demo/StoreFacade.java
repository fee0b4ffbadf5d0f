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
 * Calls the providers of {@link Store}, the service {@code stores}, in the operator's order. There
 * is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code put(String, String)}: none
 *   <li>{@code put(String, byte[])}: none
 *   <li>{@code put(String, int)}: pipe
 *   <li>{@code put(String, List)}: none
 *   <li>{@code put()}: none
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
public record StoreFacade(ServiceBinding binding) {
  private static final ServiceType<Store> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Store.class, "stores");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static StoreFacade of(Epi epi) {
    return new StoreFacade(epi.bind(SERVICE));
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
    private static final CallSite PUT = SERVICE.each("put", void.class, String.class, String.class);
    private static final CallSite PUT_2 =
        SERVICE.each("put", void.class, String.class, byte[].class);
    private static final CallSite PUT_3 = SERVICE.each("put", int.class, String.class, int.class);
    private static final CallSite PUT_4 = SERVICE.each("put", void.class, String.class, List.class);
    private static final CallSite PUT_5 = SERVICE.each("put", void.class);

    /** Calls {@link Store#put(String, String)} of every provider. */
    public void put(String key, String value) {
      try {
        PUT.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put(String, byte[])} of every provider. */
    public void put(String key, byte[] value) {
      try {
        PUT_2.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Store#put(String, int)} of every provider returns. */
    public List<Integer> put(String key, int value) {
      try {
        return (List<Integer>) PUT_3.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put(String, List)} of every provider. */
    public void put(String key, List<String> values) {
      try {
        PUT_4.getTarget().invokeExact(binding, key, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Store#put()} of every provider. */
    public void put() {
      try {
        PUT_5.getTarget().invokeExact(binding);
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
    private static final CallSite PUT =
        SERVICE.outcomes("put", void.class, String.class, String.class);
    private static final CallSite PUT_2 =
        SERVICE.outcomes("put", void.class, String.class, byte[].class);
    private static final CallSite PUT_3 =
        SERVICE.outcomes("put", int.class, String.class, int.class);
    private static final CallSite PUT_4 =
        SERVICE.outcomes("put", void.class, String.class, List.class);
    private static final CallSite PUT_5 = SERVICE.outcomes("put", void.class);

    /** Returns what became of {@link Store#put(String, String)} of every provider. */
    public List<Outcome<Void>> put(String key, String value) {
      try {
        return (List<Outcome<Void>>) PUT.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Store#put(String, byte[])} of every provider. */
    public List<Outcome<Void>> put(String key, byte[] value) {
      try {
        return (List<Outcome<Void>>) PUT_2.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Store#put(String, int)} of every provider. */
    public List<Outcome<Integer>> put(String key, int value) {
      try {
        return (List<Outcome<Integer>>) PUT_3.getTarget().invokeExact(binding, key, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Store#put(String, List)} of every provider. */
    public List<Outcome<Void>> put(String key, List<String> values) {
      try {
        return (List<Outcome<Void>>) PUT_4.getTarget().invokeExact(binding, key, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Store#put()} of every provider. */
    public List<Outcome<Void>> put() {
      try {
        return (List<Outcome<Void>>) PUT_5.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction PUT =
        SERVICE.concurrent("put", void.class, String.class, String.class);
    private static final ConcurrentFunction PUT_2 =
        SERVICE.concurrent("put", void.class, String.class, byte[].class);
    private static final ConcurrentFunction PUT_3 =
        SERVICE.concurrent("put", int.class, String.class, int.class);
    private static final ConcurrentFunction PUT_4 =
        SERVICE.concurrent("put", void.class, String.class, List.class);
    private static final ConcurrentFunction PUT_5 = SERVICE.concurrent("put", void.class);

    /** Starts {@link Store#put(String, String)} of every provider. */
    public List<CompletableFuture<Void>> put(String key, String value) {
      return PUT.start(binding, key, value);
    }

    /** Starts {@link Store#put(String, byte[])} of every provider. */
    public List<CompletableFuture<Void>> put(String key, byte[] value) {
      return PUT_2.start(binding, key, value);
    }

    /** Starts {@link Store#put(String, int)} of every provider. */
    public List<CompletableFuture<Integer>> put(String key, int value) {
      return PUT_3.start(binding, key, value);
    }

    /** Starts {@link Store#put(String, List)} of every provider. */
    public List<CompletableFuture<Void>> put(String key, List<String> values) {
      return PUT_4.start(binding, key, values);
    }

    /** Starts {@link Store#put()} of every provider. */
    public List<CompletableFuture<Void>> put() {
      return PUT_5.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite PUT = SERVICE.pipe(1, "put", int.class, String.class, int.class);

    /** Returns {@code value} as {@link Store#put(String, int)} of every provider changed it. */
    public int put(String key, int value) {
      try {
        return (int) PUT.getTarget().invokeExact(binding, key, value);
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
    private static final ConfiguredFunction PUT = SERVICE.configured("put");

    /** Returns whether there is a provider of {@link Store#put}. */
    public boolean put() {
      return PUT.isConfigured(binding);
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
