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
 * Calls the providers of {@link Calculator}, the service {@code calculators}, in the operator's
 * order. There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code increment(int)}: each, pipe
 *   <li>{@code sum(long[])}: each
 *   <li>{@code scale(double[], double)}: each, pipe
 *   <li>{@code transpose(byte[][])}: each, pipe
 *   <li>{@code upper(char)}: each, pipe
 *   <li>{@code isEven(short)}: each, all
 *   <li>{@code boxed(float)}: each
 *   <li>{@code join(String, Object[])}: each, pipe
 *   <li>{@code sorted(String[])}: each, pipe
 *   <li>{@code clear()}: each
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
    private static final MethodHandle INCREMENT = SERVICE.each("increment", int.class, int.class);
    private static final MethodHandle SUM = SERVICE.each("sum", long.class, long[].class);
    private static final MethodHandle SCALE =
        SERVICE.each("scale", double[].class, double[].class, double.class);
    private static final MethodHandle TRANSPOSE =
        SERVICE.each("transpose", byte[][].class, byte[][].class);
    private static final MethodHandle UPPER = SERVICE.each("upper", char.class, char.class);
    private static final MethodHandle IS_EVEN = SERVICE.each("isEven", boolean.class, short.class);
    private static final MethodHandle BOXED = SERVICE.each("boxed", Boolean.class, float.class);
    private static final MethodHandle JOIN =
        SERVICE.each("join", String.class, String.class, Object[].class);
    private static final MethodHandle SORTED =
        SERVICE.each("sorted", String[].class, String[].class);
    private static final MethodHandle CLEAR = SERVICE.each("clear", void.class);

    /** Returns what {@link Calculator#increment(int)} of every provider returns. */
    public List<Integer> increment(int value) {
      try {
        return (List<Integer>) INCREMENT.invokeExact(binding, value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#sum(long...)} of every provider returns. */
    public List<Long> sum(long... values) {
      try {
        return (List<Long>) SUM.invokeExact(binding, values);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#scale(double[], double)} of every provider returns. */
    public List<double[]> scale(double[] values, double factor) {
      try {
        return (List<double[]>) SCALE.invokeExact(binding, values, factor);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#transpose(byte[][])} of every provider returns. */
    public List<byte[][]> transpose(byte[][] matrix) {
      try {
        return (List<byte[][]>) TRANSPOSE.invokeExact(binding, matrix);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#upper(char)} of every provider returns. */
    public List<Character> upper(char letter) {
      try {
        return (List<Character>) UPPER.invokeExact(binding, letter);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#isEven(short)} of every provider returns. */
    public List<Boolean> isEven(short number) {
      try {
        return (List<Boolean>) IS_EVEN.invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#boxed(float)} of every provider returns. */
    public List<Boolean> boxed(float number) {
      try {
        return (List<Boolean>) BOXED.invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#join(String, Object...)} of every provider returns. */
    public List<String> join(String separator, Object... parts) {
      try {
        return (List<String>) JOIN.invokeExact(binding, separator, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Calculator#sorted(String...)} of every provider returns. */
    public List<String[]> sorted(String... parts) {
      try {
        return (List<String[]>) SORTED.invokeExact(binding, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Calculator#clear()} of every provider. */
    public void clear() {
      try {
        CLEAR.invokeExact(binding);
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
    private static final MethodHandle INCREMENT =
        SERVICE.pipe(0, "increment", int.class, int.class);
    private static final MethodHandle SCALE =
        SERVICE.pipe(0, "scale", double[].class, double[].class, double.class);
    private static final MethodHandle TRANSPOSE =
        SERVICE.pipe(0, "transpose", byte[][].class, byte[][].class);
    private static final MethodHandle UPPER = SERVICE.pipe(0, "upper", char.class, char.class);
    private static final MethodHandle JOIN =
        SERVICE.pipe(0, "join", String.class, String.class, Object[].class);
    private static final MethodHandle SORTED =
        SERVICE.pipe(0, "sorted", String[].class, String[].class);

    /** Returns {@code value} as {@link Calculator#increment(int)} of every provider changed it. */
    public int increment(int value) {
      try {
        return (int) INCREMENT.invokeExact(binding, value);
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
        return (double[]) SCALE.invokeExact(binding, values, factor);
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
        return (byte[][]) TRANSPOSE.invokeExact(binding, matrix);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns {@code letter} as {@link Calculator#upper(char)} of every provider changed it. */
    public char upper(char letter) {
      try {
        return (char) UPPER.invokeExact(binding, letter);
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
        return (String) JOIN.invokeExact(binding, separator, parts);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code parts} as {@link Calculator#sorted(String...)} of every provider changed it.
     */
    public String[] sorted(String... parts) {
      try {
        return (String[]) SORTED.invokeExact(binding, parts);
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
    private static final MethodHandle IS_EVEN = SERVICE.all("isEven", short.class);

    /** Returns whether {@link Calculator#isEven(short)} of every provider returns true. */
    public boolean isEven(short number) {
      try {
        return (boolean) IS_EVEN.invokeExact(binding, number);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
