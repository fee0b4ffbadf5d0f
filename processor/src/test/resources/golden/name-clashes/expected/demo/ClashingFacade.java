package demo;

import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Clashing}, the service {@code clashing}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code each(String, int)}: each, pipe
 *   <li>{@code pipe(String)}: each, pipe
 *   <li>{@code service(String)}: each
 *   <li>{@code all(All, Each, boolean, boolean)}: each, all (and pipe, once @Piped says which
 *       parameter)
 *   <li>{@code list(List)}: each, pipe
 *   <li>{@code handle(ServiceBinding, Epi)}: each
 *   <li>{@code names()}: each
 *   <li>{@code aURLOf2Parts(String)}: each, pipe
 *   <li>{@code binding(String, Pipe)}: each
 *   <li>{@code string(String)}: each, pipe
 *   <li>{@code twice(Object, Object)}: each
 *   <li>{@code binding()}: each
 *   <li>{@code binding_()}: each
 *   <li>{@code asIs(String)}: each, pipe
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
   * @param binding__ the providers in one {@code Epi}
   */
  public record Each(io.epi4j.runtime.dispatch.ServiceBinding binding__) {
    private static final java.lang.invoke.MethodHandle EACH =
        SERVICE.each("each", String.class, String.class, int.class);
    private static final java.lang.invoke.MethodHandle PIPE_2 =
        SERVICE.each("pipe", String.class, String.class);
    private static final java.lang.invoke.MethodHandle SERVICE_2 =
        SERVICE.each("service", void.class, String.class);
    private static final java.lang.invoke.MethodHandle ALL =
        SERVICE.each(
            "all", boolean.class, demo.All.class, demo.Each.class, boolean.class, boolean.class);
    private static final java.lang.invoke.MethodHandle LIST =
        SERVICE.each("list", List.class, List.class);
    private static final java.lang.invoke.MethodHandle HANDLE =
        SERVICE.each("handle", MethodHandle.class, ServiceBinding.class, Epi.class);
    private static final java.lang.invoke.MethodHandle NAMES =
        SERVICE.each("names", java.util.List.class);
    private static final java.lang.invoke.MethodHandle A_URL_OF2_PARTS =
        SERVICE.each("aURLOf2Parts", String.class, String.class);
    private static final java.lang.invoke.MethodHandle BINDING =
        SERVICE.each("binding", Object.class, String.class, Outer.Pipe.class);
    private static final java.lang.invoke.MethodHandle STRING =
        SERVICE.each("string", String.class, String.class);
    private static final java.lang.invoke.MethodHandle TWICE =
        SERVICE.each("twice", java.util.List.class, Object.class, Object.class);
    private static final java.lang.invoke.MethodHandle BINDING_2 =
        SERVICE.each("binding", void.class);
    private static final java.lang.invoke.MethodHandle BINDING_ =
        SERVICE.each("binding_", int.class);
    private static final java.lang.invoke.MethodHandle AS_IS =
        SERVICE.each("asIs", String.class, String.class);

    /** Returns what {@link Clashing#each(String, int)} of every provider returns. */
    public java.util.List<String> each(String binding, int e) {
      try {
        return (java.util.List<String>) EACH.invokeExact(binding__, binding, e);
      } catch (java.lang.Throwable thrown) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown);
      }
    }

    /** Returns what {@link Clashing#pipe(String)} of every provider returns. */
    public java.util.List<String> pipe(String SERVICE) {
      try {
        return (java.util.List<String>) PIPE_2.invokeExact(binding__, SERVICE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Calls {@link Clashing#service(String)} of every provider. */
    public void service(String PIPE) {
      try {
        SERVICE_2.invokeExact(binding__, PIPE);
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
        return (java.util.List<Boolean>) ALL.invokeExact(binding__, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }

    /** Returns what {@link Clashing#list(List)} of every provider returns. */
    public java.util.List<List> list(List list) {
      try {
        return (java.util.List<List>) LIST.invokeExact(binding__, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#handle(ServiceBinding, Epi)} of every provider returns. */
    public java.util.List<MethodHandle> handle(ServiceBinding binding, Epi epi) {
      try {
        return (java.util.List<MethodHandle>) HANDLE.invokeExact(binding__, binding, epi);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#names()} of every provider returns. */
    public java.util.List<java.util.List<String>> names() {
      try {
        return (java.util.List<java.util.List<String>>) NAMES.invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#aURLOf2Parts(String)} of every provider returns. */
    public java.util.List<String> aURLOf2Parts(String AN_URL) {
      try {
        return (java.util.List<String>) A_URL_OF2_PARTS.invokeExact(binding__, AN_URL);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#binding(String, Outer.Pipe)} of every provider returns. */
    public java.util.List<Object> binding(String $dollar, Outer.Pipe pipe) {
      try {
        return (java.util.List<Object>) BINDING.invokeExact(binding__, $dollar, pipe);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#string(String)} of every provider returns. */
    public java.util.List<String> string(String string) {
      try {
        return (java.util.List<String>) STRING.invokeExact(binding__, string);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#twice(Object, Object)} of every provider returns. */
    public <List, MethodHandle> java.util.List<java.util.List<List>> twice(
        MethodHandle handle, List list) {
      try {
        return (java.util.List<java.util.List<List>>) TWICE.invokeExact(binding__, handle, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Calls {@link Clashing#binding()} of every provider. */
    public void binding() {
      try {
        BINDING_2.invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#binding_()} of every provider returns. */
    public java.util.List<Integer> binding_() {
      try {
        return (java.util.List<Integer>) BINDING_.invokeExact(binding__);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Clashing#asIs(String)} of every provider returns. */
    public java.util.List<String> asIs(String Rethrow) {
      try {
        return (java.util.List<String>) AS_IS.invokeExact(binding__, Rethrow);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(io.epi4j.runtime.dispatch.ServiceBinding binding) {
    private static final java.lang.invoke.MethodHandle EACH =
        SERVICE.pipe(0, "each", String.class, String.class, int.class);
    private static final java.lang.invoke.MethodHandle PIPE =
        SERVICE.pipe(0, "pipe", String.class, String.class);
    private static final java.lang.invoke.MethodHandle LIST =
        SERVICE.pipe(0, "list", List.class, List.class);
    private static final java.lang.invoke.MethodHandle A_URL_OF2_PARTS =
        SERVICE.pipe(0, "aURLOf2Parts", String.class, String.class);
    private static final java.lang.invoke.MethodHandle STRING =
        SERVICE.pipe(0, "string", String.class, String.class);
    private static final java.lang.invoke.MethodHandle AS_IS =
        SERVICE.pipe(0, "asIs", String.class, String.class);

    /**
     * Returns {@code binding} as {@link Clashing#each(String, int)} of every provider changed it.
     */
    public String each(String binding, int e) {
      try {
        return (String) EACH.invokeExact(this.binding, binding, e);
      } catch (java.lang.Throwable thrown) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown);
      }
    }

    /** Returns {@code SERVICE} as {@link Clashing#pipe(String)} of every provider changed it. */
    public String pipe(String SERVICE) {
      try {
        return (String) PIPE.invokeExact(binding, SERVICE);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code list} as {@link Clashing#list(List)} of every provider changed it. */
    public List list(List list) {
      try {
        return (List) LIST.invokeExact(binding, list);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /**
     * Returns {@code AN_URL} as {@link Clashing#aURLOf2Parts(String)} of every provider changed it.
     */
    public String aURLOf2Parts(String AN_URL) {
      try {
        return (String) A_URL_OF2_PARTS.invokeExact(binding, AN_URL);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code string} as {@link Clashing#string(String)} of every provider changed it. */
    public String string(String string) {
      try {
        return (String) STRING.invokeExact(binding, string);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }

    /** Returns {@code Rethrow} as {@link Clashing#asIs(String)} of every provider changed it. */
    public String asIs(String Rethrow) {
      try {
        return (String) AS_IS.invokeExact(binding, Rethrow);
      } catch (java.lang.Throwable e) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says false; if none does, the answer is true.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record All(io.epi4j.runtime.dispatch.ServiceBinding binding) {
    private static final java.lang.invoke.MethodHandle ALL =
        SERVICE.all("all", demo.All.class, demo.Each.class, boolean.class, boolean.class);

    /**
     * Returns whether {@link Clashing#all(demo.All, demo.Each, boolean, boolean)} of every provider
     * returns true.
     */
    public boolean all(demo.All all, demo.Each each, boolean thrown, boolean e) {
      try {
        return (boolean) ALL.invokeExact(binding, all, each, thrown, e);
      } catch (java.lang.Throwable thrown_) {
        throw io.epi4j.runtime.dispatch.Rethrow.asIs(thrown_);
      }
    }
  }
}
