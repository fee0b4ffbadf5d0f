package io.epi4j.runtime;

import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.reload.PluginLoading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
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

  final EpiOptions options = new EpiOptions();

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
    options.order = new OrderList(List.of(plugins), "Epi.builder().order(...)");
    return this;
  }

  /**
   * Sets the class loader in which plugins are looked for, and which loads them. Without this it is
   * the context class loader of the thread that starts, or, where that one does not see Epi4J, the
   * loader of Epi4J itself.
   */
  public EpiBuilder classLoader(ClassLoader loader) {
    options.classLoader = Objects.requireNonNull(loader, "loader");
    return this;
  }

  /**
   * Makes the start look for nothing: no plugin is searched, no setting outside the program is
   * read, and only what this builder is given is there. Tests want it: they can then run side by
   * side.
   */
  public EpiBuilder isolated() {
    options.isolated = true;
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
    options.providers.add(plugin, service, provider);
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
    options.providers.addClass(plugin, service, provider);
    return this;
  }

  /** Adds data that never changes, in the plugin {@code application}; a test needs no more. */
  public <V> EpiBuilder data(Class<V> type, Map<String, ? extends V> values) {
    return data(APPLICATION, type, values);
  }

  /**
   * Adds data that never changes, in the plugin of that id; where the plugin has the same key
   * already, this value counts.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id
   */
  public <V> EpiBuilder data(String plugin, Class<V> type, Map<String, ? extends V> values) {
    Map<String, V> copy = Map.copyOf(values);
    options.data.add(plugin, type, Duration.ZERO, () -> copy);
    return this;
  }

  /**
   * Adds data that is asked for every {@code interval}, as a method with an interval is; zero to
   * ask only once, and when the view is refreshed.
   *
   * @throws IllegalArgumentException when {@code plugin} can be no plugin's id, or {@code interval}
   *     is negative
   */
  public <V> EpiBuilder data(
      String plugin,
      Class<V> type,
      Duration interval,
      Supplier<? extends Map<String, ? extends V>> source) {
    options.data.add(plugin, type, interval, source::get);
    return this;
  }

  /**
   * Sets the directory from which relative files of data providers go. Outside the program: {@code
   * epi.data.base}, {@code EPI_DATA_BASE}, {@code "data": {"base": "conf"}}; without any it is the
   * working directory.
   */
  public EpiBuilder dataBase(Path directory) {
    options.dataOptions.base = Objects.requireNonNull(directory, "directory");
    return this;
  }

  /**
   * Sets how much one source of data may have. Outside the program: {@code epi.data.maxBytes},
   * {@code EPI_DATA_MAX_BYTES}, {@code "data": {"maxBytes": 1000000}}, and {@code maxDepth} and
   * {@code maxKeys} likewise; without any they are {@link DataLimits#STANDARD}.
   */
  public EpiBuilder dataLimits(DataLimits limits) {
    options.dataOptions.limits = Objects.requireNonNull(limits, "limits");
    return this;
  }

  /**
   * Looks for plugins in directories, too, for as long as the {@code Epi} is open: each jar and
   * each directory there is a plugin, which comes into force when it is there, is replaced when its
   * files change, and goes when they are deleted. See {@link LivePlugins}, also for settings.
   */
  public EpiBuilder pluginDirectory(Path... directories) {
    options.directories.addAll(List.of(directories));
    return this;
  }

  /** Sets how plugins are loaded from directories; {@link LivePlugins} tells of settings. */
  public EpiBuilder pluginLoading(PluginLoading loading) {
    options.loading = Objects.requireNonNull(loading, "loading");
    return this;
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
    options.application = Objects.requireNonNull(factory, "factory");
    return this;
  }

  /**
   * Sets what runs the tasks of the view {@code concurrent()} and of mailboxes; the application
   * ends it. Without this each task has a virtual thread of its own, or, before Java 21, one of a
   * pool of at most 64 threads; these end with the {@code Epi}.
   */
  public EpiBuilder executor(Executor tasks) {
    options.executor = Objects.requireNonNull(tasks, "tasks");
    return this;
  }

  /**
   * Sets what is told of failures that callers wanted to be skipped, and of subscribers of channels
   * that failed. With and without it they are counted among the {@linkplain Report#problems()
   * problems}, and the first of each function of a provider, or subscriber, is logged.
   */
  public EpiBuilder errorHandler(ErrorHandler handler) {
    options.errorHandler = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Counts the events of all subscribers of channels, and not only of those with a mailbox: that
   * costs more than calling a subscriber does.
   */
  public EpiBuilder countDeliveries() {
    options.countsDeliveries = true;
    return this;
  }

  /**
   * Makes the start fail when there is any problem. It makes every provider at once, to know of
   * those that fail. Outside the program: {@code epi.strict}, {@code EPI_STRICT}, {@code "strict":
   * true}.
   */
  public EpiBuilder strict() {
    options.strict = true;
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
    return options.start(null);
  }

  /**
   * Starts the one that {@link Epi#global()} returns, for the whole process.
   *
   * @throws IllegalStateException when it was started before, and is not closed
   */
  public Epi startGlobal() {
    return GlobalEpi.startFirst(this);
  }
}
