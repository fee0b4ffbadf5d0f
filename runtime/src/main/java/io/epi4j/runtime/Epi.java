package io.epi4j.runtime;

import io.epi4j.PluginContext;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import io.epi4j.runtime.dispatch.UntypedService;
import io.epi4j.runtime.process.ProcessControl;
import io.epi4j.runtime.process.Processes;
import java.util.concurrent.atomic.AtomicBoolean;

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
  private final AtomicBoolean closing = new AtomicBoolean();
  private final EpiWorld world;

  Epi(EpiParts parts) {
    this.world = new EpiWorld(this, parts);
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
      world.start(strict);
      if (closing.get()) {
        throw new IllegalStateException("The Epi was closed while it started.");
      }
      started = true;
    } finally {
      if (!started) {
        close();
        world.made().close(); // what was made after a close from inside the start
      }
    }
  }

  /**
   * Returns the providers of a service; called by generated facades. It waits for no plugin and
   * loads no class of one.
   */
  public ServiceBinding bind(ServiceType<?> type) {
    return world.services().bind(type);
  }

  /**
   * Returns the data that plugins contribute to a type; called by generated views. It waits for no
   * plugin, loads no class of one, and reads nothing.
   */
  public <V> DataBinding<V> bind(DataType<V> type) {
    return world.data().bind(type);
  }

  /**
   * Returns the channel of a type of events; called by generated classes. It waits for no plugin
   * and loads no class of one.
   */
  public <E> ChannelBinding<E> bind(ChannelType<E> type) {
    return world.channels().bind(type);
  }

  /**
   * Returns the channel of a name, which is any object with {@code equals} and {@code hashCode}.
   * The first subscriber makes it, and with the last it is gone; publishing to a name that nobody
   * subscribed to costs one look-up. By its name also a channel that has a generated class is
   * reached.
   *
   * <pre>{@code
   * Channel<String> lines = epi.channel("lines", String.class);
   * lines.publish("hello");
   * }</pre>
   *
   * <p>While the channel is there, publishing and subscribing with another type throws {@link
   * IllegalArgumentException}.
   *
   * @param name the name
   * @param type the type of the events
   */
  public <E> Channel<E> channel(Object name, Class<E> type) {
    return world.channels().named(name, type);
  }

  /**
   * Returns a service by its id, for tools and for callers that do not see its interface.
   *
   * @throws IllegalArgumentException when no plugin declares it; the message lists those that are
   */
  public UntypedService service(String id) {
    return world.untyped().of(id);
  }

  /** Returns the plugins that come and go. */
  public LivePlugins plugins() {
    return new LivePlugins(world);
  }

  /** Returns the processes of the plugins and of the application, and what becomes of them. */
  public Processes processes() {
    ProcessControl control = world.processes();
    if (closing.get()) {
      control.close(); // this may have made it
    }
    return control.processes();
  }

  /** Returns what is known of the plugins, their contributions and what is wrong with them. */
  public Report report() {
    return world.report();
  }

  /**
   * Stops the plugins in the reverse order of their start, each after its processes, and then the
   * processes of the application, makes every later call fail, interrupts the tasks of concurrent
   * calls, and closes the providers that were made here and are {@code AutoCloseable}. It does not
   * wait for calls that run. What fails at that is reported, and the rest is done all the same.
   * Closing twice does nothing.
   */
  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      world.end();
    }
  }
}
