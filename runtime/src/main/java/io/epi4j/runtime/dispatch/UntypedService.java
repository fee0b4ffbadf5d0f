package io.epi4j.runtime.dispatch;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.ServiceEntry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A service that is called by the names of its functions: for tools, and for services whose
 * interface the caller's class loader does not see. Where the interface is at hand the facade is
 * the better way, since the compiler checks its calls and the JIT inlines them.
 *
 * <pre>{@code
 * UntypedService handlers = epi.service("chttpd_handlers");
 * List<Object> paths = handlers.each("rewrite", "/x");
 * Object path = handlers.skippingFailures().pipe("rewrite", "/x");
 * }</pre>
 *
 * <p>A function is named as {@code "rewrite"}, or as {@code "rewrite(String)"} where the arguments
 * fit several. Providers, their order, and what is thrown are those of the facade's view of the
 * same name; checked exceptions come too, although no method here declares them. A call that fits
 * no function, or a function that is not in the view, throws {@link IllegalArgumentException},
 * whose message lists what there is. Any thread may use it.
 */
public final class UntypedService {
  private final ServiceType<?> type;
  private final FunctionChoice choice;
  private final ServiceBinding binding;
  private final Map<List<Object>, MethodHandle> handles;

  private UntypedService(
      ServiceType<?> type,
      FunctionChoice choice,
      ServiceBinding binding,
      Map<List<Object>, MethodHandle> handles) {
    this.type = type;
    this.choice = choice;
    this.binding = binding;
    this.handles = handles;
  }

  /**
   * Returns the service in one {@code Epi}.
   *
   * @param type the service
   * @param entry what its manifest says of it
   * @param binding its providers
   */
  public static UntypedService of(ServiceType<?> type, ServiceEntry entry, ServiceBinding binding) {
    FunctionChoice choice = new FunctionChoice(entry, type.type().getClassLoader());
    return new UntypedService(type, choice, binding, new ConcurrentHashMap<>());
  }

  /** Returns the interface of the service. */
  public Class<?> type() {
    return type.type();
  }

  /** Returns the id of the service. */
  public String id() {
    return choice.service().id();
  }

  /** Returns its functions, as {@code rewrite(String)}. */
  public List<String> functions() {
    return choice.service().functions().stream().map(FunctionEntry::display).toList();
  }

  /** Returns what each provider returns; the empty list where the function returns nothing. */
  @SuppressWarnings("unchecked") // the handle of a function that returns something returns a list
  public List<@Nullable Object> each(String function, @Nullable Object... arguments) {
    Object results = call(View.EACH, function, arguments);
    return results == null ? List.of() : (List<@Nullable Object>) results;
  }

  /** Returns what became of each provider: its result or its failure. */
  @SuppressWarnings("unchecked") // that is what the handle returns
  public List<Outcome<@Nullable Object>> outcomes(String function, @Nullable Object... arguments) {
    return (List<Outcome<@Nullable Object>>) result(View.OUTCOMES, function, arguments);
  }

  /** Starts each provider in a task of its own, and returns the futures of their results. */
  @SuppressWarnings("unchecked") // that is what the handle returns
  public List<CompletableFuture<@Nullable Object>> concurrent(
      String function, @Nullable Object... arguments) {
    return (List<CompletableFuture<@Nullable Object>>) result(View.CONCURRENT, function, arguments);
  }

  /** Returns the argument that is piped, as all providers changed it. */
  public @Nullable Object pipe(String function, @Nullable Object... arguments) {
    return call(View.PIPE, function, arguments);
  }

  /** Returns the first decision. */
  @SuppressWarnings("unchecked") // that is what the handle returns
  public Decision<Object> decide(String function, @Nullable Object... arguments) {
    return (Decision<Object>) result(View.DECIDE, function, arguments);
  }

  /** Returns whether any provider says true. */
  public boolean any(String function, @Nullable Object... arguments) {
    return (boolean) result(View.ANY, function, arguments);
  }

  /** Returns whether no provider says false. */
  public boolean all(String function, @Nullable Object... arguments) {
    return (boolean) result(View.ALL, function, arguments);
  }

  /** Returns whether any provider implements a function of that name; none is called. */
  public boolean configured(String function) {
    String name = choice.named(function).get(0).name();
    MethodHandle handle =
        handles.computeIfAbsent(List.of(name), key -> type.configured(name).handle());
    return new ConfiguredFunction(handle).isConfigured(binding);
  }

  /**
   * Returns the same service such that {@link #pipe}, {@link #decide}, {@link #any} and {@link
   * #all} skip providers that fail; the others do as before.
   */
  public UntypedService skippingFailures() {
    return new UntypedService(type, choice, binding.skippingFailures(), handles);
  }

  private Object result(View view, String function, @Nullable Object[] arguments) {
    Object result = call(view, function, arguments);
    if (result == null) {
      throw new IllegalStateException(view + " of " + function + " returned null");
    }
    return result;
  }

  @SuppressWarnings("CatchingThrowable") // a handle declares to throw it
  private @Nullable Object call(View view, String function, @Nullable Object[] arguments) {
    FunctionEntry chosen = choice.of(function, arguments);
    MethodHandle handle =
        handles.computeIfAbsent(List.of(view, chosen.key()), key -> handle(view, chosen));
    try {
      return (Object) handle.invokeExact(binding, arguments);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  private MethodHandle handle(View view, FunctionEntry function) {
    MethodType returns = choice.type(function);
    boolean has =
        switch (view) {
          case EACH, OUTCOMES, CONCURRENT -> true;
          case PIPE -> function.piped().isPresent();
          case DECIDE -> returns.returnType() == Decision.class;
          case ANY, ALL -> returns.returnType() == boolean.class;
        };
    if (!has) {
      throw new IllegalArgumentException(
          function.display()
              + " of service "
              + id()
              + " cannot be called by "
              + view.name().toLowerCase(Locale.ROOT)
              + ", which "
              + view.condition()
              + ".");
    }
    return type.spread(view, function.piped().orElse(0), function.name(), returns);
  }

  @Override
  public String toString() {
    return "service " + id();
  }
}
