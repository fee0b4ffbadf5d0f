package io.epi4j.runtime;

import io.epi4j.runtime.generation.Generations;
import io.epi4j.runtime.generation.PluginWatch;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.process.ProcessControl;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of an {@code Epi}: how they are put together, started and ended. */
final class EpiWorld {
  /** How long the end of a plugin waits for what its mailboxes still have. */
  private static final Duration LAST_MAIL = Duration.ofSeconds(1);

  private final Epi epi;
  private final ReentrantLock lock = new ReentrantLock();
  private final Problems problems;
  private final Plugins plugins;
  private final PluginLife life;
  private final BoundServices services;
  private final DataSets data;
  private final Channels channels;
  private final MadeObjects made;
  private final UntypedServices untyped;
  private final CallExecutor executor;
  private final Lazy<ProcessControl> processes;
  private final Contexts contexts;
  private final Generations generations;
  private final Lazy<Releases> releases;
  private final Report report;
  private @Nullable PluginWatch watch; // guarded by this
  private volatile boolean ending;

  EpiWorld(Epi epi, EpiParts parts) {
    this.epi = epi;
    this.problems = parts.problems();
    this.executor = parts.executor();
    ContainedFailures failures = new ContainedFailures(parts.errors(), problems);
    this.processes = new Lazy<>(new NewProcesses(problems));
    this.contexts = new Contexts(this, processes);
    this.plugins = new Plugins(parts.lineup(), lock, contexts, parts.application(), problems);
    this.services = new BoundServices(plugins, lock, executor, failures);
    this.channels = new Channels(plugins, executor, failures, problems, parts.countsDeliveries());
    this.life = new PluginLife(plugins, contexts, problems);
    this.data = new DataSets(plugins, life, contexts, lock, parts);
    this.made = new MadeObjects(plugins, problems);
    this.untyped = new UntypedServices(plugins, services);
    this.generations = parts.generations();
    this.releases = new Lazy<>(new NewReleases(made, problems, parts.drain()));
    this.report =
        new Report(
            plugins,
            data,
            channels,
            processes,
            problems,
            parts.inspection(),
            generations.listeners());
  }

  /** Starts the plugins; a strict start makes all providers, too, and fails on problems. */
  void start(boolean strict) {
    life.start();
    data.start();
    channels.start(epi);
    if (strict) {
      plugins.makeAll();
      if (!problems.now().isEmpty()) {
        throw new EpiStartException(problems.now());
      }
    }
    generations.attach(new EpiGenerations(this));
    watch();
  }

  private synchronized void watch() {
    if (!ending && !generations.directories().isEmpty()) {
      watch = new PluginWatch(generations);
    }
  }

  private synchronized void endWatch() {
    ending = true;
    if (watch != null) {
      watch.close();
    }
  }

  /** Stops the plugins, and closes everything. */
  void end() {
    try {
      endWatch();
      generations.stop();
      data.stop();
      processes.there().ifPresent(ProcessControl::startNothing);
      life.stop();
    } finally {
      endAll(
          () -> processes.there().ifPresent(ProcessControl::close),
          services::close,
          contexts::close,
          () -> channels.close(LAST_MAIL),
          data::close,
          executor::close,
          () -> GlobalEpi.forget(epi),
          made::close,
          () -> releases.ifThere(Releases::close),
          generations::close);
    }
  }

  /** Whatever one of them throws, the others are done; the first that was thrown is thrown on. */
  @SuppressWarnings("CatchingThrowable")
  static void endAll(Runnable... steps) {
    Throwable first = null;
    for (Runnable step : steps) {
      try {
        step.run();
      } catch (Throwable e) {
        if (first == null) {
          first = e;
        } else if (first != e) {
          first.addSuppressed(e);
        }
      }
    }
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
  }

  /** How long a plugin that ends waits for what its mailboxes still have. */
  Duration mailLimit() {
    return ending ? LAST_MAIL : Generations.MAIL_LIMIT;
  }

  Epi epi() {
    return epi;
  }

  ReentrantLock lock() {
    return lock;
  }

  Problems problems() {
    return problems;
  }

  Plugins plugins() {
    return plugins;
  }

  PluginLife life() {
    return life;
  }

  BoundServices services() {
    return services;
  }

  DataSets data() {
    return data;
  }

  Channels channels() {
    return channels;
  }

  MadeObjects made() {
    return made;
  }

  UntypedServices untyped() {
    return untyped;
  }

  Contexts contexts() {
    return contexts;
  }

  ProcessControl processes() {
    return processes.get();
  }

  Generations generations() {
    return generations;
  }

  Releases releases() {
    return releases.get();
  }

  Report report() {
    return report;
  }

  /** Every start passes here, and to make a lambda takes longer than to load a class. */
  private record NewProcesses(Problems problems) implements Supplier<ProcessControl> {
    @Override
    public ProcessControl get() {
      return new ProcessControl(problems);
    }
  }

  private record NewReleases(MadeObjects made, Problems problems, Duration drain)
      implements Supplier<Releases> {
    @Override
    public Releases get() {
      return new Releases(made, problems, drain);
    }
  }
}
