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
import lib.Codec;

/**
 * Calls the providers of {@link TextCodec}, the service {@code text_codecs}, in the operator's
 * order. There is a view for each way to call them; {@code each}, {@code outcomes}, {@code
 * concurrent} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code accepts(String)}: any, all
 *   <li>{@code close()}: none
 *   <li>{@code decode(String)}: none
 *   <li>{@code encode(String)}: none
 *   <li>{@code normalize(String)}: pipe
 *   <li>{@code refine(String, Class)}: pipe
 *   <li>{@code reset()}: none
 *   <li>{@code name()}: none
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
    private static final CallSite ACCEPTS = SERVICE.each("accepts", boolean.class, String.class);
    private static final CallSite CLOSE = SERVICE.each("close", void.class);
    private static final CallSite DECODE = SERVICE.each("decode", Object.class, String.class);
    private static final CallSite ENCODE = SERVICE.each("encode", String.class, Object.class);
    private static final CallSite NORMALIZE = SERVICE.each("normalize", Object.class, Object.class);
    private static final CallSite REFINE =
        SERVICE.each("refine", Object.class, Object.class, Class.class);
    private static final CallSite RESET = SERVICE.each("reset", void.class);
    private static final CallSite NAME = SERVICE.each("name", String.class);

    /** Returns what {@link TextCodec#accepts(String)} of every provider returns. */
    public List<Boolean> accepts(String text) {
      try {
        return (List<Boolean>) ACCEPTS.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link TextCodec#close()} of every provider. */
    public void close() {
      try {
        CLOSE.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#decode(String)} of every provider returns. */
    public List<String> decode(String text) {
      try {
        return (List<String>) DECODE.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#encode(Object)} of every provider returns. */
    public List<String> encode(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<String>) ENCODE.getTarget().invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#normalize(Object)} of every provider returns. */
    public List<String> normalize(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<String>) NORMALIZE.getTarget().invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Codec#refine(Object, Class)} of every provider returns. */
    public <X extends String> List<X> refine(X value, Class<? extends String> type) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<X>) REFINE.getTarget().invokeExact(binding, (Object) value, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link Codec#reset()} of every provider that has it. */
    public void reset() {
      try {
        RESET.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Titled#name()} of every provider returns. */
    public List<String> name() {
      try {
        return (List<String>) NAME.getTarget().invokeExact(binding);
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
    private static final CallSite ACCEPTS =
        SERVICE.outcomes("accepts", boolean.class, String.class);
    private static final CallSite CLOSE = SERVICE.outcomes("close", void.class);
    private static final CallSite DECODE = SERVICE.outcomes("decode", Object.class, String.class);
    private static final CallSite ENCODE = SERVICE.outcomes("encode", String.class, Object.class);
    private static final CallSite NORMALIZE =
        SERVICE.outcomes("normalize", Object.class, Object.class);
    private static final CallSite REFINE =
        SERVICE.outcomes("refine", Object.class, Object.class, Class.class);
    private static final CallSite RESET = SERVICE.outcomes("reset", void.class);
    private static final CallSite NAME = SERVICE.outcomes("name", String.class);

    /** Returns what became of {@link TextCodec#accepts(String)} of every provider. */
    public List<Outcome<Boolean>> accepts(String text) {
      try {
        return (List<Outcome<Boolean>>) ACCEPTS.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link TextCodec#close()} of every provider. */
    public List<Outcome<Void>> close() {
      try {
        return (List<Outcome<Void>>) CLOSE.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Codec#decode(String)} of every provider. */
    public List<Outcome<String>> decode(String text) {
      try {
        return (List<Outcome<String>>) DECODE.getTarget().invokeExact(binding, text);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Codec#encode(Object)} of every provider. */
    public List<Outcome<String>> encode(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<Outcome<String>>) ENCODE.getTarget().invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Codec#normalize(Object)} of every provider. */
    public List<Outcome<String>> normalize(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<Outcome<String>>) NORMALIZE.getTarget().invokeExact(binding, (Object) value);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Codec#refine(Object, Class)} of every provider. */
    public <X extends String> List<Outcome<X>> refine(X value, Class<? extends String> type) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (List<Outcome<X>>) REFINE.getTarget().invokeExact(binding, (Object) value, type);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Codec#reset()} of every provider that has it. */
    public List<Outcome<Void>> reset() {
      try {
        return (List<Outcome<Void>>) RESET.getTarget().invokeExact(binding);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Titled#name()} of every provider. */
    public List<Outcome<String>> name() {
      try {
        return (List<Outcome<String>>) NAME.getTarget().invokeExact(binding);
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
    private static final ConcurrentFunction ACCEPTS =
        SERVICE.concurrent("accepts", boolean.class, String.class);
    private static final ConcurrentFunction CLOSE = SERVICE.concurrent("close", void.class);
    private static final ConcurrentFunction DECODE =
        SERVICE.concurrent("decode", Object.class, String.class);
    private static final ConcurrentFunction ENCODE =
        SERVICE.concurrent("encode", String.class, Object.class);
    private static final ConcurrentFunction NORMALIZE =
        SERVICE.concurrent("normalize", Object.class, Object.class);
    private static final ConcurrentFunction REFINE =
        SERVICE.concurrent("refine", Object.class, Object.class, Class.class);
    private static final ConcurrentFunction RESET = SERVICE.concurrent("reset", void.class);
    private static final ConcurrentFunction NAME = SERVICE.concurrent("name", String.class);

    /** Starts {@link TextCodec#accepts(String)} of every provider. */
    public List<CompletableFuture<Boolean>> accepts(String text) {
      return ACCEPTS.start(binding, text);
    }

    /** Starts {@link TextCodec#close()} of every provider. */
    public List<CompletableFuture<Void>> close() {
      return CLOSE.start(binding);
    }

    /** Starts {@link Codec#decode(String)} of every provider. */
    public List<CompletableFuture<String>> decode(String text) {
      return DECODE.start(binding, text);
    }

    /** Starts {@link Codec#encode(Object)} of every provider. */
    public List<CompletableFuture<String>> encode(String value) {
      return ENCODE.start(binding, value);
    }

    /** Starts {@link Codec#normalize(Object)} of every provider. */
    public List<CompletableFuture<String>> normalize(String value) {
      return NORMALIZE.start(binding, value);
    }

    /** Starts {@link Codec#refine(Object, Class)} of every provider. */
    public <X extends String> List<CompletableFuture<X>> refine(
        X value, Class<? extends String> type) {
      return REFINE.start(binding, value, type);
    }

    /** Starts {@link Codec#reset()} of every provider that has it. */
    public List<CompletableFuture<Void>> reset() {
      return RESET.start(binding);
    }

    /** Starts {@link Titled#name()} of every provider. */
    public List<CompletableFuture<String>> name() {
      return NAME.start(binding);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite NORMALIZE =
        SERVICE.pipe(0, "normalize", Object.class, Object.class);
    private static final CallSite REFINE =
        SERVICE.pipe(0, "refine", Object.class, Object.class, Class.class);

    /** Returns {@code value} as {@link Codec#normalize(Object)} of every provider changed it. */
    public String normalize(String value) {
      try {
        // Codec declares it with type variables, and a handle has their erasure
        return (String) (Object) NORMALIZE.getTarget().invokeExact(binding, (Object) value);
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
        return (X) (Object) REFINE.getTarget().invokeExact(binding, (Object) value, type);
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
    private static final CallSite ACCEPTS = SERVICE.any("accepts", String.class);

    /** Returns whether {@link TextCodec#accepts(String)} of any provider returns true. */
    public boolean accepts(String text) {
      try {
        return (boolean) ACCEPTS.getTarget().invokeExact(binding, text);
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
    private static final CallSite ACCEPTS = SERVICE.all("accepts", String.class);

    /** Returns whether {@link TextCodec#accepts(String)} of every provider returns true. */
    public boolean accepts(String text) {
      try {
        return (boolean) ACCEPTS.getTarget().invokeExact(binding, text);
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
    private static final ConfiguredFunction ACCEPTS = SERVICE.configured("accepts");
    private static final ConfiguredFunction CLOSE = SERVICE.configured("close");
    private static final ConfiguredFunction DECODE = SERVICE.configured("decode");
    private static final ConfiguredFunction ENCODE = SERVICE.configured("encode");
    private static final ConfiguredFunction NORMALIZE = SERVICE.configured("normalize");
    private static final ConfiguredFunction REFINE = SERVICE.configured("refine");
    private static final ConfiguredFunction RESET = SERVICE.configured("reset");
    private static final ConfiguredFunction NAME = SERVICE.configured("name");

    /** Returns whether there is a provider of {@link TextCodec#accepts}. */
    public boolean accepts() {
      return ACCEPTS.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link TextCodec#close}. */
    public boolean close() {
      return CLOSE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Codec#decode}. */
    public boolean decode() {
      return DECODE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Codec#encode}. */
    public boolean encode() {
      return ENCODE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Codec#normalize}. */
    public boolean normalize() {
      return NORMALIZE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Codec#refine}. */
    public boolean refine() {
      return REFINE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Codec#reset}. */
    public boolean reset() {
      return RESET.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Titled#name}. */
    public boolean name() {
      return NAME.isConfigured(binding);
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
