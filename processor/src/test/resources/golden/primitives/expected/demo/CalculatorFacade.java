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
 * Calls the providers of {@link Calculator}, the service {@code calculators}, in the operator's
 * order. There is a view for each way to call them; {@code each}, {@code outcomes}, {@code
 * concurrent} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code increment(int)}: pipe
 *   <li>{@code sum(long[])}: none
 *   <li>{@code scale(double[], double)}: pipe
 *   <li>{@code transpose(byte[][])}: pipe
 *   <li>{@code upper(char)}: pipe
 *   <li>{@code isEven(short)}: any, all
 *   <li>{@code boxed(float)}: none
 *   <li>{@code join(String, Object[])}: pipe
 *   <li>{@code sorted(String[])}: pipe
 *   <li>{@code clear()}: none
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
public record CalculatorFacade(ServiceBinding binding) {
  private static final ServiceType<Calculator> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Calculator.class, "calculators");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static CalculatorFacade of(Epi epi) {
    return new CalculatorFacade(epi.bind(SERVICE));
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
    private static final CallSite INCREMENT = SERVICE.each("increment", int.class, int.class);
    private static final CallSite SUM = SERVICE.each("sum", long.class, long[].class);
    private static final CallSite SCALE =
        SERVICE.each("scale", double[].class, double[].class, double.class);
    private static final CallSite TRANSPOSE =
        SERVICE.each("transpose", byte[][].class, byte[][].class);
    private static final CallSite UPPER = SERVICE.each("upper", char.class, char.class);
    private static final CallSite IS_EVEN = SERVICE.each("isEven", boolean.class, short.class);
    private static final CallSite BOXED = SERVICE.each("boxed", Boolean.class, float.class);
    private static final CallSite JOIN =
        SERVICE.each("join", String.class, String.class, Object[].class);
    private static final CallSite SORTED = SERVICE.each("sorted", String[].class, String[].class);
    private static final CallSite CLEAR = SERVICE.each("clear", void.class);

    /** Returns what {@link Calculator#increment(int)} of every provider returns. */
    public List<Integer> increment(int value) {
      try {
        return (List<Integer>) INCREMENT.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#sum(long...)} of every provider returns. */
    public List<Long> sum(long... values) {
      try {
        return (List<Long>) SUM.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#scale(double[], double)} of every provider returns. */
    public List<double[]> scale(double[] values, double factor) {
      try {
        return (List<double[]>) SCALE.getTarget().invokeExact(binding, values, factor);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#transpose(byte[][])} of every provider returns. */
    public List<byte[][]> transpose(byte[][] matrix) {
      try {
        return (List<byte[][]>) TRANSPOSE.getTarget().invokeExact(binding, matrix);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#upper(char)} of every provider returns. */
    public List<Character> upper(char letter) {
      try {
        return (List<Character>) UPPER.getTarget().invokeExact(binding, letter);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#isEven(short)} of every provider returns. */
    public List<Boolean> isEven(short number) {
      try {
        return (List<Boolean>) IS_EVEN.getTarget().invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#boxed(float)} of every provider returns. */
    public List<Boolean> boxed(float number) {
      try {
        return (List<Boolean>) BOXED.getTarget().invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#join(String, Object...)} of every provider returns. */
    public List<String> join(String separator, Object... parts) {
      try {
        return (List<String>) JOIN.getTarget().invokeExact(binding, separator, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#sorted(String...)} of every provider returns. */
    public List<String[]> sorted(String... parts) {
      try {
        return (List<String[]>) SORTED.getTarget().invokeExact(binding, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Calculator#clear()} of every provider. */
    public void clear() {
      try {
        CLEAR.getTarget().invokeExact(binding);
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
    private static final CallSite INCREMENT = SERVICE.outcomes("increment", int.class, int.class);
    private static final CallSite SUM = SERVICE.outcomes("sum", long.class, long[].class);
    private static final CallSite SCALE =
        SERVICE.outcomes("scale", double[].class, double[].class, double.class);
    private static final CallSite TRANSPOSE =
        SERVICE.outcomes("transpose", byte[][].class, byte[][].class);
    private static final CallSite UPPER = SERVICE.outcomes("upper", char.class, char.class);
    private static final CallSite IS_EVEN = SERVICE.outcomes("isEven", boolean.class, short.class);
    private static final CallSite BOXED = SERVICE.outcomes("boxed", Boolean.class, float.class);
    private static final CallSite JOIN =
        SERVICE.outcomes("join", String.class, String.class, Object[].class);
    private static final CallSite SORTED =
        SERVICE.outcomes("sorted", String[].class, String[].class);
    private static final CallSite CLEAR = SERVICE.outcomes("clear", void.class);

    /** Returns what became of {@link Calculator#increment(int)} of every provider. */
    public List<Outcome<Integer>> increment(int value) {
      try {
        return (List<Outcome<Integer>>) INCREMENT.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#sum(long...)} of every provider. */
    public List<Outcome<Long>> sum(long... values) {
      try {
        return (List<Outcome<Long>>) SUM.getTarget().invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#scale(double[], double)} of every provider. */
    public List<Outcome<double[]>> scale(double[] values, double factor) {
      try {
        return (List<Outcome<double[]>>) SCALE.getTarget().invokeExact(binding, values, factor);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#transpose(byte[][])} of every provider. */
    public List<Outcome<byte[][]>> transpose(byte[][] matrix) {
      try {
        return (List<Outcome<byte[][]>>) TRANSPOSE.getTarget().invokeExact(binding, matrix);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#upper(char)} of every provider. */
    public List<Outcome<Character>> upper(char letter) {
      try {
        return (List<Outcome<Character>>) UPPER.getTarget().invokeExact(binding, letter);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#isEven(short)} of every provider. */
    public List<Outcome<Boolean>> isEven(short number) {
      try {
        return (List<Outcome<Boolean>>) IS_EVEN.getTarget().invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#boxed(float)} of every provider. */
    public List<Outcome<Boolean>> boxed(float number) {
      try {
        return (List<Outcome<Boolean>>) BOXED.getTarget().invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#join(String, Object...)} of every provider. */
    public List<Outcome<String>> join(String separator, Object... parts) {
      try {
        return (List<Outcome<String>>) JOIN.getTarget().invokeExact(binding, separator, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#sorted(String...)} of every provider. */
    public List<Outcome<String[]>> sorted(String... parts) {
      try {
        return (List<Outcome<String[]>>) SORTED.getTarget().invokeExact(binding, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Calculator#clear()} of every provider. */
    public List<Outcome<Void>> clear() {
      try {
        return (List<Outcome<Void>>) CLEAR.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction INCREMENT =
        SERVICE.concurrent("increment", int.class, int.class);
    private static final ConcurrentFunction SUM =
        SERVICE.concurrent("sum", long.class, long[].class);
    private static final ConcurrentFunction SCALE =
        SERVICE.concurrent("scale", double[].class, double[].class, double.class);
    private static final ConcurrentFunction TRANSPOSE =
        SERVICE.concurrent("transpose", byte[][].class, byte[][].class);
    private static final ConcurrentFunction UPPER =
        SERVICE.concurrent("upper", char.class, char.class);
    private static final ConcurrentFunction IS_EVEN =
        SERVICE.concurrent("isEven", boolean.class, short.class);
    private static final ConcurrentFunction BOXED =
        SERVICE.concurrent("boxed", Boolean.class, float.class);
    private static final ConcurrentFunction JOIN =
        SERVICE.concurrent("join", String.class, String.class, Object[].class);
    private static final ConcurrentFunction SORTED =
        SERVICE.concurrent("sorted", String[].class, String[].class);
    private static final ConcurrentFunction CLEAR = SERVICE.concurrent("clear", void.class);

    /** Starts {@link Calculator#increment(int)} of every provider. */
    public List<CompletableFuture<Integer>> increment(int value) {
      return INCREMENT.start(binding, value);
    }

    /** Starts {@link Calculator#sum(long...)} of every provider. */
    public List<CompletableFuture<Long>> sum(long... values) {
      return SUM.start(binding, values);
    }

    /** Starts {@link Calculator#scale(double[], double)} of every provider. */
    public List<CompletableFuture<double[]>> scale(double[] values, double factor) {
      return SCALE.start(binding, values, factor);
    }

    /** Starts {@link Calculator#transpose(byte[][])} of every provider. */
    public List<CompletableFuture<byte[][]>> transpose(byte[][] matrix) {
      return TRANSPOSE.start(binding, (Object) matrix);
    }

    /** Starts {@link Calculator#upper(char)} of every provider. */
    public List<CompletableFuture<Character>> upper(char letter) {
      return UPPER.start(binding, letter);
    }

    /** Starts {@link Calculator#isEven(short)} of every provider. */
    public List<CompletableFuture<Boolean>> isEven(short number) {
      return IS_EVEN.start(binding, number);
    }

    /** Starts {@link Calculator#boxed(float)} of every provider. */
    public List<CompletableFuture<Boolean>> boxed(float number) {
      return BOXED.start(binding, number);
    }

    /** Starts {@link Calculator#join(String, Object...)} of every provider. */
    public List<CompletableFuture<String>> join(String separator, Object... parts) {
      return JOIN.start(binding, separator, parts);
    }

    /** Starts {@link Calculator#sorted(String...)} of every provider. */
    public List<CompletableFuture<String[]>> sorted(String... parts) {
      return SORTED.start(binding, (Object) parts);
    }

    /** Starts {@link Calculator#clear()} of every provider. */
    public List<CompletableFuture<Void>> clear() {
      return CLEAR.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite INCREMENT = SERVICE.pipe(0, "increment", int.class, int.class);
    private static final CallSite SCALE =
        SERVICE.pipe(0, "scale", double[].class, double[].class, double.class);
    private static final CallSite TRANSPOSE =
        SERVICE.pipe(0, "transpose", byte[][].class, byte[][].class);
    private static final CallSite UPPER = SERVICE.pipe(0, "upper", char.class, char.class);
    private static final CallSite JOIN =
        SERVICE.pipe(0, "join", String.class, String.class, Object[].class);
    private static final CallSite SORTED =
        SERVICE.pipe(0, "sorted", String[].class, String[].class);

    /** Returns {@code value} as {@link Calculator#increment(int)} of every provider changed it. */
    public int increment(int value) {
      try {
        return (int) INCREMENT.getTarget().invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code values} as {@link Calculator#scale(double[], double)} of every provider
     * changed it.
     */
    public double[] scale(double[] values, double factor) {
      try {
        return (double[]) SCALE.getTarget().invokeExact(binding, values, factor);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code matrix} as {@link Calculator#transpose(byte[][])} of every provider changed
     * it.
     */
    public byte[][] transpose(byte[][] matrix) {
      try {
        return (byte[][]) TRANSPOSE.getTarget().invokeExact(binding, matrix);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code letter} as {@link Calculator#upper(char)} of every provider changed it. */
    public char upper(char letter) {
      try {
        return (char) UPPER.getTarget().invokeExact(binding, letter);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code separator} as {@link Calculator#join(String, Object...)} of every provider
     * changed it.
     */
    public String join(String separator, Object... parts) {
      try {
        return (String) JOIN.getTarget().invokeExact(binding, separator, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code parts} as {@link Calculator#sorted(String...)} of every provider changed it.
     */
    public String[] sorted(String... parts) {
      try {
        return (String[]) SORTED.getTarget().invokeExact(binding, parts);
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
    private static final CallSite IS_EVEN = SERVICE.any("isEven", short.class);

    /** Returns whether {@link Calculator#isEven(short)} of any provider returns true. */
    public boolean isEven(short number) {
      try {
        return (boolean) IS_EVEN.getTarget().invokeExact(binding, number);
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
    private static final CallSite IS_EVEN = SERVICE.all("isEven", short.class);

    /** Returns whether {@link Calculator#isEven(short)} of every provider returns true. */
    public boolean isEven(short number) {
      try {
        return (boolean) IS_EVEN.getTarget().invokeExact(binding, number);
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
    private static final ConfiguredFunction INCREMENT = SERVICE.configured("increment");
    private static final ConfiguredFunction SUM = SERVICE.configured("sum");
    private static final ConfiguredFunction SCALE = SERVICE.configured("scale");
    private static final ConfiguredFunction TRANSPOSE = SERVICE.configured("transpose");
    private static final ConfiguredFunction UPPER = SERVICE.configured("upper");
    private static final ConfiguredFunction IS_EVEN = SERVICE.configured("isEven");
    private static final ConfiguredFunction BOXED = SERVICE.configured("boxed");
    private static final ConfiguredFunction JOIN = SERVICE.configured("join");
    private static final ConfiguredFunction SORTED = SERVICE.configured("sorted");
    private static final ConfiguredFunction CLEAR = SERVICE.configured("clear");

    /** Returns whether there is a provider of {@link Calculator#increment}. */
    public boolean increment() {
      return INCREMENT.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#sum}. */
    public boolean sum() {
      return SUM.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#scale}. */
    public boolean scale() {
      return SCALE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#transpose}. */
    public boolean transpose() {
      return TRANSPOSE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#upper}. */
    public boolean upper() {
      return UPPER.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#isEven}. */
    public boolean isEven() {
      return IS_EVEN.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#boxed}. */
    public boolean boxed() {
      return BOXED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#join}. */
    public boolean join() {
      return JOIN.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#sorted}. */
    public boolean sorted() {
      return SORTED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Calculator#clear}. */
    public boolean clear() {
      return CLEAR.isConfigured(binding);
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
