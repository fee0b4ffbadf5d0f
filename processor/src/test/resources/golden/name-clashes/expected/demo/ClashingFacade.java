package demo;

import io.epi4j.Outcome;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Clashing}, the service {@code clashing}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code each(String, int)}: pipe
 *   <li>{@code pipe(String)}: pipe
 *   <li>{@code service(String)}: none
 *   <li>{@code all(All, Each, boolean, boolean)}: any, all (and pipe, once @Piped says which
 *       parameter)
 *   <li>{@code list(List)}: pipe
 *   <li>{@code handle(ServiceBinding, Epi)}: none
 *   <li>{@code names()}: none
 *   <li>{@code aURLOf2Parts(String)}: pipe
 *   <li>{@code binding(String, Pipe)}: none
 *   <li>{@code string(String)}: pipe
 *   <li>{@code twice(Object, Object)}: none
 *   <li>{@code binding()}: none
 *   <li>{@code binding_()}: none
 *   <li>{@code asIs(String)}: pipe
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
public record ClashingFacade(io.epi4j.runtime.dispatch.ServiceBinding binding) {
  private static final ServiceType<Clashing> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Clashing.class, "clashing");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static ClashingFacade of(io.epi4j.runtime.Epi epi) {
    return new ClashingFacade(epi.bind(SERVICE));
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
   * @param binding__ the providers in one {@code Epi}
   */
  public record Each(io.epi4j.runtime.dispatch.ServiceBinding binding__) {
    private static final java.lang.invoke.CallSite EACH =
        SERVICE.each("each", String.class, String.class, int.class);
    private static final java.lang.invoke.CallSite PIPE_2 =
        SERVICE.each("pipe", String.class, String.class);
    private static final java.lang.invoke.CallSite SERVICE_2 =
        SERVICE.each("service", void.class, String.class);
    private static final java.lang.invoke.CallSite ALL =
        SERVICE.each(
            "all", boolean.class, demo.All.class, demo.Each.class, boolean.class, boolean.class);
    private static final java.lang.invoke.CallSite LIST =
        SERVICE.each("list", List.class, List.class);
    private static final java.lang.invoke.CallSite HANDLE =
        SERVICE.each("handle", CallSite.class, ServiceBinding.class, Epi.class);
    private static final java.lang.invoke.CallSite NAMES =
        SERVICE.each("names", java.util.List.class);
    private static final java.lang.invoke.CallSite A_URL_OF2_PARTS =
        SERVICE.each("aURLOf2Parts", String.class, String.class);
    private static final java.lang.invoke.CallSite BINDING =
        SERVICE.each("binding", Object.class, String.class, Outer.Pipe.class);
    private static final java.lang.invoke.CallSite STRING =
        SERVICE.each("string", String.class, String.class);
    private static final java.lang.invoke.CallSite TWICE =
        SERVICE.each("twice", java.util.List.class, Object.class, Object.class);
    private static final java.lang.invoke.CallSite BINDING_2 = SERVICE.each("binding", void.class);
    private static final java.lang.invoke.CallSite BINDING_ = SERVICE.each("binding_", int.class);
    private static final java.lang.invoke.CallSite AS_IS =
        SERVICE.each("asIs", String.class, String.class);

    /** Returns what {@link Clashing#each(String, int)} of every provider returns. */
    public java.util.List<String> each(String binding, int e) {
      try {
        return (java.util.List<String>) EACH.getTarget().invokeExact(binding__, binding, e);
      } catch (java.lang.Throwable thrown) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown);
      }
    }

    /** Returns what {@link Clashing#pipe(String)} of every provider returns. */
    public java.util.List<String> pipe(String SERVICE) {
      try {
        return (java.util.List<String>) PIPE_2.getTarget().invokeExact(binding__, SERVICE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Calls {@link Clashing#service(String)} of every provider. */
    public void service(String PIPE) {
      try {
        SERVICE_2.getTarget().invokeExact(binding__, PIPE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /**
     * Returns what {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of every provider
     * returns.
     */
    public java.util.List<Boolean> all(demo.All all, demo.Each each, boolean thrown, boolean e) {
      try {
        return (java.util.List<Boolean>)
            ALL.getTarget().invokeExact(binding__, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }

    /** Returns what {@link Clashing#list(List)} of every provider returns. */
    public java.util.List<List> list(List list) {
      try {
        return (java.util.List<List>) LIST.getTarget().invokeExact(binding__, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#handle(ServiceBinding, Epi)} of every provider returns. */
    public java.util.List<CallSite> handle(ServiceBinding binding, Epi epi) {
      try {
        return (java.util.List<CallSite>) HANDLE.getTarget().invokeExact(binding__, binding, epi);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#names()} of every provider returns. */
    public java.util.List<java.util.List<String>> names() {
      try {
        return (java.util.List<java.util.List<String>>) NAMES.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#aURLOf2Parts(String)} of every provider returns. */
    public java.util.List<String> aURLOf2Parts(String AN_URL) {
      try {
        return (java.util.List<String>) A_URL_OF2_PARTS.getTarget().invokeExact(binding__, AN_URL);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#binding(String, Outer.Pipe)} of every provider returns. */
    public java.util.List<Object> binding(String $dollar, Outer.Pipe pipe) {
      try {
        return (java.util.List<Object>) BINDING.getTarget().invokeExact(binding__, $dollar, pipe);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#string(String)} of every provider returns. */
    public java.util.List<String> string(String string) {
      try {
        return (java.util.List<String>) STRING.getTarget().invokeExact(binding__, string);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#twice(Object, Object)} of every provider returns. */
    public <List, CallSite> java.util.List<java.util.List<List>> twice(CallSite handle, List list) {
      try {
        return (java.util.List<java.util.List<List>>)
            TWICE.getTarget().invokeExact(binding__, handle, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Calls {@link Clashing#binding()} of every provider. */
    public void binding() {
      try {
        BINDING_2.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#binding_()} of every provider returns. */
    public java.util.List<Integer> binding_() {
      try {
        return (java.util.List<Integer>) BINDING_.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#asIs(String)} of every provider returns. */
    public java.util.List<String> asIs(String Rethrow) {
      try {
        return (java.util.List<String>) AS_IS.getTarget().invokeExact(binding__, Rethrow);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }
  }

  /**
   * Calls every provider, in order, and gives failures as values; each provider has its slot, with
   * its result or its failure.
   *
   * @param binding__ the providers in one {@code Epi}
   */
  public record Outcomes(io.epi4j.runtime.dispatch.ServiceBinding binding__) {
    private static final java.lang.invoke.CallSite EACH =
        SERVICE.outcomes("each", String.class, String.class, int.class);
    private static final java.lang.invoke.CallSite PIPE_2 =
        SERVICE.outcomes("pipe", String.class, String.class);
    private static final java.lang.invoke.CallSite SERVICE_2 =
        SERVICE.outcomes("service", void.class, String.class);
    private static final java.lang.invoke.CallSite ALL =
        SERVICE.outcomes(
            "all", boolean.class, demo.All.class, demo.Each.class, boolean.class, boolean.class);
    private static final java.lang.invoke.CallSite LIST =
        SERVICE.outcomes("list", List.class, List.class);
    private static final java.lang.invoke.CallSite HANDLE =
        SERVICE.outcomes("handle", CallSite.class, ServiceBinding.class, Epi.class);
    private static final java.lang.invoke.CallSite NAMES =
        SERVICE.outcomes("names", java.util.List.class);
    private static final java.lang.invoke.CallSite A_URL_OF2_PARTS =
        SERVICE.outcomes("aURLOf2Parts", String.class, String.class);
    private static final java.lang.invoke.CallSite BINDING =
        SERVICE.outcomes("binding", Object.class, String.class, Outer.Pipe.class);
    private static final java.lang.invoke.CallSite STRING =
        SERVICE.outcomes("string", String.class, String.class);
    private static final java.lang.invoke.CallSite TWICE =
        SERVICE.outcomes("twice", java.util.List.class, Object.class, Object.class);
    private static final java.lang.invoke.CallSite BINDING_2 =
        SERVICE.outcomes("binding", void.class);
    private static final java.lang.invoke.CallSite BINDING_ =
        SERVICE.outcomes("binding_", int.class);
    private static final java.lang.invoke.CallSite AS_IS =
        SERVICE.outcomes("asIs", String.class, String.class);

    /** Returns what became of {@link Clashing#each(String, int)} of every provider. */
    public java.util.List<Outcome<String>> each(String binding, int e) {
      try {
        return (java.util.List<Outcome<String>>)
            EACH.getTarget().invokeExact(binding__, binding, e);
      } catch (java.lang.Throwable thrown) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown);
      }
    }

    /** Returns what became of {@link Clashing#pipe(String)} of every provider. */
    public java.util.List<Outcome<String>> pipe(String SERVICE) {
      try {
        return (java.util.List<Outcome<String>>) PIPE_2.getTarget().invokeExact(binding__, SERVICE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#service(String)} of every provider. */
    public java.util.List<Outcome<Void>> service(String PIPE) {
      try {
        return (java.util.List<Outcome<Void>>) SERVICE_2.getTarget().invokeExact(binding__, PIPE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /**
     * Returns what became of {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of every
     * provider.
     */
    public java.util.List<Outcome<Boolean>> all(
        demo.All all, demo.Each each, boolean thrown, boolean e) {
      try {
        return (java.util.List<Outcome<Boolean>>)
            ALL.getTarget().invokeExact(binding__, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }

    /** Returns what became of {@link Clashing#list(List)} of every provider. */
    public java.util.List<Outcome<List>> list(List list) {
      try {
        return (java.util.List<Outcome<List>>) LIST.getTarget().invokeExact(binding__, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#handle(ServiceBinding, Epi)} of every provider. */
    public java.util.List<Outcome<CallSite>> handle(ServiceBinding binding, Epi epi) {
      try {
        return (java.util.List<Outcome<CallSite>>)
            HANDLE.getTarget().invokeExact(binding__, binding, epi);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#names()} of every provider. */
    public java.util.List<Outcome<java.util.List<String>>> names() {
      try {
        return (java.util.List<Outcome<java.util.List<String>>>)
            NAMES.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#aURLOf2Parts(String)} of every provider. */
    public java.util.List<Outcome<String>> aURLOf2Parts(String AN_URL) {
      try {
        return (java.util.List<Outcome<String>>)
            A_URL_OF2_PARTS.getTarget().invokeExact(binding__, AN_URL);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#binding(String, Outer.Pipe)} of every provider. */
    public java.util.List<Outcome<Object>> binding(String $dollar, Outer.Pipe pipe) {
      try {
        return (java.util.List<Outcome<Object>>)
            BINDING.getTarget().invokeExact(binding__, $dollar, pipe);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#string(String)} of every provider. */
    public java.util.List<Outcome<String>> string(String string) {
      try {
        return (java.util.List<Outcome<String>>) STRING.getTarget().invokeExact(binding__, string);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#twice(Object, Object)} of every provider. */
    public <List, CallSite> java.util.List<Outcome<java.util.List<List>>> twice(
        CallSite handle, List list) {
      try {
        return (java.util.List<Outcome<java.util.List<List>>>)
            TWICE.getTarget().invokeExact(binding__, handle, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#binding()} of every provider. */
    public java.util.List<Outcome<Void>> binding() {
      try {
        return (java.util.List<Outcome<Void>>) BINDING_2.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#binding_()} of every provider. */
    public java.util.List<Outcome<Integer>> binding_() {
      try {
        return (java.util.List<Outcome<Integer>>) BINDING_.getTarget().invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Clashing#asIs(String)} of every provider. */
    public java.util.List<Outcome<String>> asIs(String Rethrow) {
      try {
        return (java.util.List<Outcome<String>>) AS_IS.getTarget().invokeExact(binding__, Rethrow);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }
  }

  /**
   * Starts every provider in a task of its own; each future holds a result or a failure, and
   * cancelling it interrupts the task.
   *
   * @param binding__ the providers in one {@code Epi}
   */
  public record Concurrent(io.epi4j.runtime.dispatch.ServiceBinding binding__) {
    private static final ConcurrentFunction EACH =
        SERVICE.concurrent("each", String.class, String.class, int.class);
    private static final ConcurrentFunction PIPE_2 =
        SERVICE.concurrent("pipe", String.class, String.class);
    private static final ConcurrentFunction SERVICE_2 =
        SERVICE.concurrent("service", void.class, String.class);
    private static final ConcurrentFunction ALL =
        SERVICE.concurrent(
            "all", boolean.class, demo.All.class, demo.Each.class, boolean.class, boolean.class);
    private static final ConcurrentFunction LIST =
        SERVICE.concurrent("list", List.class, List.class);
    private static final ConcurrentFunction HANDLE =
        SERVICE.concurrent("handle", CallSite.class, ServiceBinding.class, Epi.class);
    private static final ConcurrentFunction NAMES =
        SERVICE.concurrent("names", java.util.List.class);
    private static final ConcurrentFunction A_URL_OF2_PARTS =
        SERVICE.concurrent("aURLOf2Parts", String.class, String.class);
    private static final ConcurrentFunction BINDING =
        SERVICE.concurrent("binding", Object.class, String.class, Outer.Pipe.class);
    private static final ConcurrentFunction STRING =
        SERVICE.concurrent("string", String.class, String.class);
    private static final ConcurrentFunction TWICE =
        SERVICE.concurrent("twice", java.util.List.class, Object.class, Object.class);
    private static final ConcurrentFunction BINDING_2 = SERVICE.concurrent("binding", void.class);
    private static final ConcurrentFunction BINDING_ = SERVICE.concurrent("binding_", int.class);
    private static final ConcurrentFunction AS_IS =
        SERVICE.concurrent("asIs", String.class, String.class);

    /** Starts {@link Clashing#each(String, int)} of every provider. */
    public java.util.List<CompletableFuture<String>> each(String binding, int e) {
      return EACH.start(binding__, binding, e);
    }

    /** Starts {@link Clashing#pipe(String)} of every provider. */
    public java.util.List<CompletableFuture<String>> pipe(String SERVICE) {
      return PIPE_2.start(binding__, SERVICE);
    }

    /** Starts {@link Clashing#service(String)} of every provider. */
    public java.util.List<CompletableFuture<Void>> service(String PIPE) {
      return SERVICE_2.start(binding__, PIPE);
    }

    /** Starts {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of every provider. */
    public java.util.List<CompletableFuture<Boolean>> all(
        demo.All all, demo.Each each, boolean thrown, boolean e) {
      return ALL.start(binding__, all, each, thrown, e);
    }

    /** Starts {@link Clashing#list(List)} of every provider. */
    public java.util.List<CompletableFuture<List>> list(List list) {
      return LIST.start(binding__, list);
    }

    /** Starts {@link Clashing#handle(ServiceBinding, Epi)} of every provider. */
    public java.util.List<CompletableFuture<CallSite>> handle(ServiceBinding binding, Epi epi) {
      return HANDLE.start(binding__, binding, epi);
    }

    /** Starts {@link Clashing#names()} of every provider. */
    public java.util.List<CompletableFuture<java.util.List<String>>> names() {
      return NAMES.start(binding__);
    }

    /** Starts {@link Clashing#aURLOf2Parts(String)} of every provider. */
    public java.util.List<CompletableFuture<String>> aURLOf2Parts(String AN_URL) {
      return A_URL_OF2_PARTS.start(binding__, AN_URL);
    }

    /** Starts {@link Clashing#binding(String, Outer.Pipe)} of every provider. */
    public java.util.List<CompletableFuture<Object>> binding(String $dollar, Outer.Pipe pipe) {
      return BINDING.start(binding__, $dollar, pipe);
    }

    /** Starts {@link Clashing#string(String)} of every provider. */
    public java.util.List<CompletableFuture<String>> string(String string) {
      return STRING.start(binding__, string);
    }

    /** Starts {@link Clashing#twice(Object, Object)} of every provider. */
    public <List, CallSite> java.util.List<CompletableFuture<java.util.List<List>>> twice(
        CallSite handle, List list) {
      return TWICE.start(binding__, handle, list);
    }

    /** Starts {@link Clashing#binding()} of every provider. */
    public java.util.List<CompletableFuture<Void>> binding() {
      return BINDING_2.start(binding__);
    }

    /** Starts {@link Clashing#binding_()} of every provider. */
    public java.util.List<CompletableFuture<Integer>> binding_() {
      return BINDING_.start(binding__);
    }

    /** Starts {@link Clashing#asIs(String)} of every provider. */
    public java.util.List<CompletableFuture<String>> asIs(String Rethrow) {
      return AS_IS.start(binding__, Rethrow);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(io.epi4j.runtime.dispatch.ServiceBinding binding) {
    private static final java.lang.invoke.CallSite EACH =
        SERVICE.pipe(0, "each", String.class, String.class, int.class);
    private static final java.lang.invoke.CallSite PIPE =
        SERVICE.pipe(0, "pipe", String.class, String.class);
    private static final java.lang.invoke.CallSite LIST =
        SERVICE.pipe(0, "list", List.class, List.class);
    private static final java.lang.invoke.CallSite A_URL_OF2_PARTS =
        SERVICE.pipe(0, "aURLOf2Parts", String.class, String.class);
    private static final java.lang.invoke.CallSite STRING =
        SERVICE.pipe(0, "string", String.class, String.class);
    private static final java.lang.invoke.CallSite AS_IS =
        SERVICE.pipe(0, "asIs", String.class, String.class);

    /**
     * Returns {@code binding} as {@link Clashing#each(String, int)} of every provider changed it.
     */
    public String each(String binding, int e) {
      try {
        return (String) EACH.getTarget().invokeExact(this.binding, binding, e);
      } catch (java.lang.Throwable thrown) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown);
      }
    }

    /** Returns {@code SERVICE} as {@link Clashing#pipe(String)} of every provider changed it. */
    public String pipe(String SERVICE) {
      try {
        return (String) PIPE.getTarget().invokeExact(binding, SERVICE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code list} as {@link Clashing#list(List)} of every provider changed it. */
    public List list(List list) {
      try {
        return (List) LIST.getTarget().invokeExact(binding, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code AN_URL} as {@link Clashing#aURLOf2Parts(String)} of every provider changed it.
     */
    public String aURLOf2Parts(String AN_URL) {
      try {
        return (String) A_URL_OF2_PARTS.getTarget().invokeExact(binding, AN_URL);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code string} as {@link Clashing#string(String)} of every provider changed it. */
    public String string(String string) {
      try {
        return (String) STRING.getTarget().invokeExact(binding, string);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code Rethrow} as {@link Clashing#asIs(String)} of every provider changed it. */
    public String asIs(String Rethrow) {
      try {
        return (String) AS_IS.getTarget().invokeExact(binding, Rethrow);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says true; if none does, the answer is false.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Any(io.epi4j.runtime.dispatch.ServiceBinding binding) {
    private static final java.lang.invoke.CallSite ALL =
        SERVICE.any("all", demo.All.class, demo.Each.class, boolean.class, boolean.class);

    /**
     * Returns whether {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of any provider
     * returns true.
     */
    public boolean all(demo.All all, demo.Each each, boolean thrown, boolean e) {
      try {
        return (boolean) ALL.getTarget().invokeExact(binding, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }
  }

  /**
   * Asks the providers in order until one says false; if none does, the answer is true.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record All(io.epi4j.runtime.dispatch.ServiceBinding binding) {
    private static final java.lang.invoke.CallSite ALL =
        SERVICE.all("all", demo.All.class, demo.Each.class, boolean.class, boolean.class);

    /**
     * Returns whether {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of every provider
     * returns true.
     */
    public boolean all(demo.All all, demo.Each each, boolean thrown, boolean e) {
      try {
        return (boolean) ALL.getTarget().invokeExact(binding, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding__ the providers in one {@code Epi}
   */
  public record Configured(io.epi4j.runtime.dispatch.ServiceBinding binding__) {
    private static final ConfiguredFunction EACH = SERVICE.configured("each");
    private static final ConfiguredFunction PIPE = SERVICE.configured("pipe");
    private static final ConfiguredFunction SERVICE_2 = SERVICE.configured("service");
    private static final ConfiguredFunction ALL = SERVICE.configured("all");
    private static final ConfiguredFunction LIST = SERVICE.configured("list");
    private static final ConfiguredFunction HANDLE = SERVICE.configured("handle");
    private static final ConfiguredFunction NAMES = SERVICE.configured("names");
    private static final ConfiguredFunction A_URL_OF2_PARTS = SERVICE.configured("aURLOf2Parts");
    private static final ConfiguredFunction BINDING = SERVICE.configured("binding");
    private static final ConfiguredFunction STRING = SERVICE.configured("string");
    private static final ConfiguredFunction TWICE = SERVICE.configured("twice");
    private static final ConfiguredFunction BINDING_ = SERVICE.configured("binding_");
    private static final ConfiguredFunction AS_IS = SERVICE.configured("asIs");

    /** Returns whether there is a provider of {@link Clashing#each}. */
    public boolean each() {
      return EACH.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#pipe}. */
    public boolean pipe() {
      return PIPE.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#service}. */
    public boolean service() {
      return SERVICE_2.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#all}. */
    public boolean all() {
      return ALL.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#list}. */
    public boolean list() {
      return LIST.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#handle}. */
    public boolean handle() {
      return HANDLE.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#names}. */
    public boolean names() {
      return NAMES.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#aURLOf2Parts}. */
    public boolean aURLOf2Parts() {
      return A_URL_OF2_PARTS.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#binding}. */
    public boolean binding() {
      return BINDING.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#string}. */
    public boolean string() {
      return STRING.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#twice}. */
    public boolean twice() {
      return TWICE.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#binding_}. */
    public boolean binding_() {
      return BINDING_.isConfigured(binding__);
    }

    /** Returns whether there is a provider of {@link Clashing#asIs}. */
    public boolean asIs() {
      return AS_IS.isConfigured(binding__);
    }
  }

  /**
   * The views in which a provider that fails is skipped as if it were not there, and its failure
   * goes to the error handler.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record SkippingFailures(io.epi4j.runtime.dispatch.ServiceBinding binding) {
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
