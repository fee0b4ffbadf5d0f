package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;
import lib.Codec;

/**
 * Calls the providers of {@link TextCodec}, the service {@code text_codecs}, in the operator's
 * order. There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code accepts(String)}: each, all
 *   <li>{@code close()}: each
 *   <li>{@code decode(String)}: each
 *   <li>{@code encode(String)}: each
 *   <li>{@code normalize(String)}: each, pipe
 *   <li>{@code refine(String, Class)}: each, pipe
 *   <li>{@code reset()}: each
 *   <li>{@code name()}: each
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
public record TextCodecFacade(ServiceBinding binding) {
  private static final ServiceType<TextCodec> SERVICE =
      ServiceType.of(MethodHandles.lookup(), TextCodec.class, "text_codecs");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static TextCodecFacade of(Epi epi) {
    return new TextCodecFacade(epi.bind(SERVICE));
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
    private static final MethodHandle ACCEPTS =
        SERVICE.each("accepts", boolean.class, String.class);
    private static final MethodHandle CLOSE = SERVICE.each("close", void.class);
    private static final MethodHandle DECODE = SERVICE.each("decode", Object.class, String.class);
    private static final MethodHandle ENCODE = SERVICE.each("encode", String.class, Object.class);
    private static final MethodHandle NORMALIZE =
        SERVICE.each("normalize", Object.class, Object.class);
    private static final MethodHandle REFINE =
        SERVICE.each("refine", Object.class, Object.class, Class.class);
    private static final MethodHandle RESET = SERVICE.each("reset", void.class);
    private static final MethodHandle NAME = SERVICE.each("name", String.class);

    /** Returns what {@link TextCodec#accepts(String)} of every provider returns. */
    public List<Boolean> accepts(String text) {
      try {
        return (List<Boolean>) ACCEPTS.invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link TextCodec#close()} of every provider. */
    public void close() {
      try {
        CLOSE.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#decode(String)} of every provider returns. */
    public List<String> decode(String text) {
      try {
        return (List<String>) DECODE.invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#encode(Object)} of every provider returns. */
    public List<String> encode(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<String>) ENCODE.invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#normalize(Object)} of every provider returns. */
    public List<String> normalize(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<String>) NORMALIZE.invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#refine(Object, Class)} of every provider returns. */
    public <X extends String> List<X> refine(X value, Class<? extends String> type) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<X>) REFINE.invokeExact(binding, (Object) value, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Codec#reset()} of every provider that has it. */
    public void reset() {
      try {
        RESET.invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Titled#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.invokeExact(binding);
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
    private static final MethodHandle NORMALIZE =
        SERVICE.pipe(0, "normalize", Object.class, Object.class);
    private static final MethodHandle REFINE =
        SERVICE.pipe(0, "refine", Object.class, Object.class, Class.class);

    /** Returns {@code value} as {@link Codec#normalize(Object)} of every provider changed it. */
    public String normalize(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (String) (Object) NORMALIZE.invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code value} as {@link Codec#refine(Object, Class)} of every provider changed it.
     */
    public <X extends String> X refine(X value, Class<? extends String> type) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (X) (Object) REFINE.invokeExact(binding, (Object) value, type);
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
    private static final MethodHandle ACCEPTS = SERVICE.all("accepts", String.class);

    /** Returns whether {@link TextCodec#accepts(String)} of every provider returns true. */
    public boolean accepts(String text) {
      try {
        return (boolean) ACCEPTS.invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
