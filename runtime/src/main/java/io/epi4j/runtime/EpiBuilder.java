package io.epi4j.runtime;

import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.plugin.ProviderSpec;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Configures and starts an {@link Epi}.
 *
 * <pre>{@code
 * Epi epi = Epi.builder().order("auth", "*", "!beta").start();
 * Epi test = Epi.builder().isolated().provider(Greeter.class, name -> "Hello " + name).start();
 * }</pre>
 *
 * <p>What is set here goes before the settings outside the program. A builder is used by one
 * thread; it can start several, which then share nothing but the objects that it was given.
 */
public final class EpiBuilder {
  private static final String APPLICATION = "application";

  private final GivenProviders given = new GivenProviders();
  private @Nullable OrderList order;
  private @Nullable Boolean strict;
  private @Nullable ClassLoader classLoader;
  private boolean isolated;
  private @Nullable Function<Class<?>, @Nullable Object> application;
  private @Nullable ErrorHandler errorHandler;
  private @Nullable Executor executor;

  EpiBuilder() {}

  /**
   * Sets the order of the plugins: ids in the order that is wanted, {@code *} for all that are not
   * listed, {@code !x} for one that shall not be active. Without {@code *} the unlisted are
   * inactive, unless the list has nothing but {@code !x}.
   *
   * <p>Without this the order comes from the system property {@code epi.order} ({@code auth,*}),
   * else the environment variable {@code EPI_ORDER}, else {@code "order": ["auth", "*"]} in {@code
   * epi.json}; else all plugins are active, ordered by their {@code after} and {@code before} and
   * then by id.
   *
   * @throws IllegalArgumentException when one of them can be no plugin's id, or stands twice
   */
  public EpiBuilder order(String... plugins) {
    order = new OrderList(List.of(plugins), "Epi.builder().order(...)");
    return this;
  }

  /**
   * Sets the class loader in which plugins are looked for, and which loads them. Without this it is
   * the context class loader of the thread that starts, or, where that one does not see Epi4J, the
   * loader of Epi4J itself.
   */
  public EpiBuilder classLoader(ClassLoader loader) {
    classLoader = Objects.requireNonNull(loader, "loader");
    return this;
  }

  /**
   * Makes the start look for nothing: no plugin is searched, no setting outside the program is
   * read, and only what this builder is given is there. Tests want it: they can then run side by
   * side.
   */
  public EpiBuilder isolated() {
    isolated = true;
    return this;
  }

  /**
   * Adds a provider that the application made, in the plugin {@code application}.
   *
   * @throws IllegalArgumentException when {@code service} is not an interface
   */
  public <S> EpiBuilder provider(Class<S> service, S provider) {
    return provider(APPLICATION, service, provider);
  }

  /**
   * Adds a provider that the application made, in the plugin of that id, after those that the
   * plugin has already. The application closes it, where it wants to be closed.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id, or {@code service}
   *     is not an interface
   */
  public <S> EpiBuilder provider(String plugin, Class<S> service, S provider) {
    checkService(service);
    given.add(
        plugin,
        ProviderSpec.of(service, Objects.requireNonNull(service.cast(provider), "provider")));
    return this;
  }

  /**
   * Adds a provider of which one instance is made on first use, in the plugin of that id, after
   * those that the plugin has already. A class that several plugins contribute is called once, at
   * its first place.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id, or {@code service}
   *     is not an interface, or {@code provider} does not implement it
   */
  public <S> EpiBuilder provider(String plugin, Class<S> service, Class<? extends S> provider) {
    checkService(service);
    given.add(plugin, ProviderSpec.of(service, provider.asSubclass(service)));
    return this;
  }

  private static void checkService(Class<?> service) {
    if (!service.isInterface()) {
      throw new IllegalArgumentException(service.getName() + " is no interface, so no service.");
    }
  }

  /**
   * Lets the application make the providers and plugin classes that it wants to make, from a Spring
   * context or a Guice injector, say:
   *
   * <pre>{@code
   * builder.providersFrom(type -> context.getBeanProvider(type).getIfAvailable());
   * }</pre>
   *
   * @param factory gets the class, and returns its instance, or null to have it made by its
   *     constructor. It is called once for each class, by the thread of the first call that needs
   *     it, under a lock: it must not wait for another thread that calls a service
   */
  public EpiBuilder providersFrom(Function<Class<?>, @Nullable Object> factory) {
    application = Objects.requireNonNull(factory, "factory");
    return this;
  }

  /**
   * Sets what runs the tasks of the view {@code concurrent()}; the application ends it. Without
   * this each task has a virtual thread of its own, or, before Java 21, one of a pool of at most 64
   * threads; these end with the {@code Epi}.
   */
  public EpiBuilder executor(Executor tasks) {
    executor = Objects.requireNonNull(tasks, "tasks");
    return this;
  }

  /**
   * Sets what is told of failures that callers wanted to be skipped. With and without it they are
   * counted among the {@linkplain Report#problems() problems}, and the first of each function of a
   * provider is logged.
   */
  public EpiBuilder errorHandler(ErrorHandler handler) {
    errorHandler = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Makes the start fail when there is any problem. It makes every provider at once, to know of
   * those that fail. Outside the program: {@code epi.strict}, {@code EPI_STRICT}, {@code "strict":
   * true}.
   */
  public EpiBuilder strict() {
    strict = true;
    return this;
  }

  /**
   * Finds the plugins, puts them into order and starts them. Providers are made on first use.
   *
   * @throws EpiStartException when the start is strict and there are problems
   * @throws IllegalArgumentException when a setting outside the program is wrong
   * @throws IllegalStateException when a plugin closes it while it starts
   */
  public Epi start() {
    return start(null);
  }

  /** Shows the {@code Epi} to {@code early}, if there is one, before its plugins start. */
  Epi start(@Nullable Consumer<Epi> early) {
    Settings settings =
        isolated
            ? Settings.none()
            : Settings.read(Outside.PROPERTIES, Outside.ENVIRONMENT, Path.of(""));
    Problems problems = new Problems(InstantSource.system());
    OrderList wanted = order != null ? order : settings.order().orElse(OrderList.everything());
    Discovery discovery = new Discovery(loader(), wanted, problems);
    Lineup lineup = isolated ? discovery.isolated(given) : discovery.lineup(given);
    discovery.tellUnlisted(lineup);
    Inspection inspection = isolated ? Inspection.none() : Inspection.of(loader());
    Epi epi =
        new Epi(
            lineup, application, new CallExecutor(executor), errorHandler, problems, inspection);
    if (early != null) {
      early.accept(epi);
    }
    epi.start(strict != null ? strict : settings.strict().orElse(false));
    return epi;
  }

  /**
   * Starts the one that {@link Epi#global()} returns, for the whole process.
   *
   * @throws IllegalStateException when it was started before, and is not closed
   */
  public Epi startGlobal() {
    return GlobalEpi.startFirst(this);
  }

  /** What the operator sets: as functions that, unlike lambdas, take no time at each start. */
  private enum Outside implements Function<String, @Nullable String> {
    PROPERTIES,
    ENVIRONMENT;

    @Override
    public @Nullable String apply(String name) {
      return this == PROPERTIES ? System.getProperty(name) : System.getenv(name);
    }
  }

  private ClassLoader loader() {
    return classLoader != null ? classLoader : LoaderChoice.ofThisThread();
  }
}
