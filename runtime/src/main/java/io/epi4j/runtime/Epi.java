package io.epi4j.runtime;

import io.epi4j.PluginContext;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.dispatch.BindingControl;
import io.epi4j.runtime.dispatch.BoundProvider;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceHost;
import io.epi4j.runtime.dispatch.ServiceType;
import io.epi4j.runtime.dispatch.UntypedService;
import io.epi4j.runtime.plugin.Made;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.CallFailure;
import io.epi4j.runtime.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The plugins of one application, started and ready to be called.
 *
 * <pre>{@code
 * try (Epi epi = Epi.builder().order("auth", "*").start()) {
 *   UrlHandlersFacade handlers = UrlHandlersFacade.of(epi);
 *   Response response = handlers.decide().handle(request).orElse(NOT_FOUND);
 * }
 * }</pre>
 *
 * <p>Several can live side by side in one process; they share nothing. Any thread may use one, and
 * a facade can be kept and used for as long as its {@code Epi} is open; then its calls throw {@link
 * IllegalStateException}.
 */
public final class Epi implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean closing = new AtomicBoolean();
  private volatile boolean closed;
  private final ServiceHost host = new Host();

  /** Weak, since a binding holds the generated class of its facade, which may be unloaded. */
  private final Set<BindingControl> bindings =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final Problems problems;
  private final Plugins plugins;
  private final PluginLife life;
  private final DataSets data;
  private final MadeObjects made;
  private final UntypedServices untyped;
  private final Report report;
  private final CallExecutor executor;
  private final SkippedFailures skipped;

  Epi(EpiParts parts) {
    this.problems = parts.problems();
    this.executor = parts.executor();
    this.skipped = new SkippedFailures(parts.errors(), problems);
    this.plugins = new Plugins(parts.lineup(), lock, this::context, parts.application(), problems);
    this.life = new PluginLife(plugins, this::context, this::relink, problems);
    this.data = new DataSets(plugins, life, this::context, lock, parts);
    this.made = new MadeObjects(plugins, problems);
    this.untyped = new UntypedServices(plugins, this::bind);
    this.report = new Report(plugins, data, problems, parts.inspection());
  }

  /** Returns a builder, with which to configure and start one. */
  public static EpiBuilder builder() {
    return new EpiBuilder();
  }

  /**
   * Returns the one that serves the whole process, for code that wants facades in static fields, as
   * it has loggers. When {@link EpiBuilder#startGlobal} did not start it before, it is started now,
   * from the settings outside the program and the context class loader of this thread.
   */
  public static Epi global() {
    return GlobalEpi.get();
  }

  /** Returns the {@code Epi} that the plugin with this context belongs to. */
  public static Epi of(PluginContext context) {
    if (context instanceof OwnContext own) {
      return own.epi();
    }
    throw new IllegalArgumentException(
        "The context " + context + " was not made by an Epi, so it belongs to none.");
  }

  /**
   * Starts the plugins; a strict start makes all providers, too, and fails where there are
   * problems. When it fails, everything is closed.
   */
  void start(boolean strict) {
    boolean started = false;
    try {
      life.start();
      data.start();
      if (strict) {
        plugins.makeAll();
        if (!problems.now().isEmpty()) {
          throw new EpiStartException(problems.now());
        }
      }
      if (closing.get()) {
        throw new IllegalStateException("The Epi was closed while it started.");
      }
      started = true;
    } finally {
      if (!started) {
        close();
        made.close(); // what was made after a close from inside the start
      }
    }
  }

  /**
   * Returns the providers of a service; called by generated facades. It waits for no plugin and
   * loads no class of one.
   */
  public ServiceBinding bind(ServiceType<?> type) {
    ServiceBinding binding = type.bind(host);
    if (closed) {
      bindings().forEach(BindingControl::close);
    }
    return binding;
  }

  /**
   * Returns the data that plugins contribute to a type; called by generated views. It waits for no
   * plugin, loads no class of one, and reads nothing.
   */
  public <V> DataBinding<V> bind(DataType<V> type) {
    return data.bind(type);
  }

  /**
   * Returns a service by its id, for tools and for callers that do not see its interface.
   *
   * @throws IllegalArgumentException when no plugin declares it; the message lists those that are
   */
  public UntypedService service(String id) {
    return untyped.of(id);
  }

  /** Returns what is known of the plugins, their contributions and what is wrong with them. */
  public Report report() {
    return report;
  }

  /**
   * Stops the plugins in the reverse order of their start, makes every later call fail, interrupts
   * the tasks of concurrent calls, and closes the providers that were made here and are {@code
   * AutoCloseable}. It does not wait for calls that run. What fails at that is reported, and the
   * rest is done all the same. Closing twice does nothing.
   */
  @Override
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      data.stop();
      life.stop();
    } finally { // even an error of the virtual machine shall leave nothing open
      closed = true;
      bindings().forEach(BindingControl::close);
      data.close();
      executor.close();
      GlobalEpi.forget(this);
      made.close();
    }
  }

  private List<BindingControl> bindings() {
    synchronized (bindings) {
      return List.copyOf(bindings);
    }
  }

  private void relink() {
    bindings().forEach(BindingControl::relink);
    data.relink();
  }

  private PluginContext context(PluginSpec plugin) {
    return new OwnContext(this, plugin.id(), plugin.version());
  }

  /** What the bindings of services need of this. */
  private final class Host implements ServiceHost {
    @Override
    public List<BoundProvider> providersOf(Class<?> service) {
      List<BoundProvider> providers = new ArrayList<>();
      for (Made made : plugins.providersOf(service)) {
        Set<String> functions = new HashSet<>(made.functions());
        providers.add(new BoundProvider(made.plugin(), made.type(), made.instance(), functions));
      }
      return providers;
    }

    @Override
    public ReentrantLock lock() {
      return lock;
    }

    @Override
    public void bound(BindingControl control) {
      bindings.add(control);
    }

    @Override
    public Executor executor() {
      return executor;
    }

    @Override
    public void skipped(CallFailure failure) {
      skipped.skipped(failure);
    }
  }
}
