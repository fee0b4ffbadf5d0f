package io.epi4j.runtime.plugin;

import static java.util.stream.Collectors.joining;

import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the objects of plugins: one of each class, on first use. A class that cannot be loaded or
 * made is a problem, and it is not tried again.
 *
 * <p>It is not thread-safe: its user holds the lock of the {@code Epi}.
 */
final class ProviderMaker {
  private static final MethodType PLAIN = MethodType.methodType(void.class);
  private static final MethodType WITH_CONTEXT = PLAIN.appendParameterTypes(PluginContext.class);

  private final PluginHost host;
  private final @Nullable Function<Class<?>, @Nullable Object> application;
  private final Problems problems;
  private final Map<Class<?>, MadeObject> made = new HashMap<>();
  private final Set<Class<?>> inConstruction = new LinkedHashSet<>();
  private final Deque<MadeObject> closeables = new ArrayDeque<>();

  /**
   * Makes a maker that has made nothing yet.
   *
   * @param host gives plugins their contexts
   * @param application makes those objects that the application wants to make, and returns null for
   *     others; there may be none
   * @param problems takes what fails
   */
  ProviderMaker(
      PluginHost host,
      @Nullable Function<Class<?>, @Nullable Object> application,
      Problems problems) {
    this.host = host;
    this.application = application;
    this.problems = problems;
  }

  /** Returns the instance of a provider of that class; empty where it cannot be made. */
  Optional<Object> make(PluginSpec plugin, ProviderOrigin origin, Class<?> type) {
    if (origin instanceof ProviderOrigin.Given given) {
      return Optional.of(given.instance());
    }
    MadeObject before = made.get(type);
    if (before != null) {
      return before.object();
    }
    if (!inConstruction.add(type)) {
      throw new IllegalStateException(
          "The constructor of "
              + type.getName()
              + " called a service for which that class is a provider. Call it later, on first"
              + " use. Under construction are: "
              + inConstruction.stream().map(Class::getName).collect(joining(", ")));
    }
    try {
      MadeObject instance = new MadeObject(plugin, tryMake(plugin, origin, type));
      made.put(type, instance);
      return instance.object();
    } finally {
      inConstruction.remove(type);
    }
  }

  /** Returns one that knows what this has made, and what is made by which is not known here. */
  ProviderMaker sibling(Problems others) {
    ProviderMaker sibling = new ProviderMaker(host, application, others);
    sibling.made.putAll(made);
    return sibling;
  }

  /** Takes over what a sibling has made. */
  void adopt(ProviderMaker sibling) {
    made.putAll(sibling.made);
    sibling.closeables.descendingIterator().forEachRemaining(closeables::push);
    sibling.closeables.clear();
  }

  /** Forgets the objects of a plugin, and hands over those that want to be closed. */
  List<AutoCloseable> forget(PluginSpec plugin) {
    made.values().removeIf(one -> one.plugin().equals(plugin));
    List<MadeObject> taken =
        closeables.stream().filter(one -> one.plugin().equals(plugin)).toList();
    closeables.removeAll(taken);
    return closeable(taken);
  }

  /** Hands over the objects that were made here and want to be closed, the latest first. */
  List<AutoCloseable> takeCloseables() {
    List<AutoCloseable> taken = closeable(closeables);
    closeables.clear();
    return taken;
  }

  private static List<AutoCloseable> closeable(Collection<MadeObject> some) {
    return some.stream()
        .flatMap(one -> one.object().stream())
        .map(AutoCloseable.class::cast)
        .toList();
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private Optional<Object> tryMake(PluginSpec plugin, ProviderOrigin origin, Class<?> type) {
    try {
      Object given = application == null ? null : application.apply(type);
      if (given != null) {
        return Optional.of(type.cast(given));
      }
      if (origin instanceof ProviderOrigin.Named named && named.injected()) {
        failed(
            plugin,
            origin,
            type,
            "is injected, and the application made none: give Epi.builder().providersFrom(...) a"
                + " function that makes it.",
            null);
        return Optional.empty();
      }
      return Optional.of(construct(plugin, type));
    } catch (Throwable e) {
      Failures.passOn(e);
      failed(plugin, origin, type, "cannot be made.", e);
      return Optional.empty();
    }
  }

  private Object construct(PluginSpec plugin, Class<?> type) throws Throwable {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(plugin.loader());
    try {
      return constructed(plugin, type);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Object constructed(PluginSpec plugin, Class<?> type) throws Throwable {
    Lookup own = Entrance.into(type);
    Object object =
        wantsContext(own, type)
            ? own.findConstructor(type, WITH_CONTEXT).invoke(host.context(plugin))
            : own.findConstructor(type, PLAIN).invoke();
    if (object instanceof AutoCloseable) {
      closeables.push(new MadeObject(plugin, Optional.of(object)));
    }
    return object;
  }

  /** To ask for one constructor that is not there takes longer than to look at all. */
  private static boolean wantsContext(Lookup own, Class<?> type) throws IllegalAccessException {
    try {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == PluginContext.class) {
          return true;
        }
      }
      return false;
    } catch (LinkageError | RuntimeException e) { // by the class of another one's parameter
      return hasContext(own, type);
    }
  }

  private static boolean hasContext(Lookup own, Class<?> type) throws IllegalAccessException {
    try {
      MethodHandle unused = own.findConstructor(type, WITH_CONTEXT);
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private void failed(
      PluginSpec plugin,
      ProviderOrigin origin,
      Class<?> type,
      String what,
      @Nullable Throwable cause) {
    problems.report(
        "provider-failed",
        Severity.ERROR,
        plugin.id(),
        type.getName(),
        plugin.called(origin, type.getName()) + " " + what + " It is left out.",
        cause);
  }

  /** An object of a plugin; empty where it could not be made. */
  private record MadeObject(PluginSpec plugin, Optional<Object> object) {}
}
