package io.epi4j.runtime;

import io.epi4j.runtime.generation.GenerationSettings;
import io.epi4j.runtime.generation.Generations;
import io.epi4j.runtime.generation.Wanted;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.PluginLoading;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a builder was told, and how an {@code Epi} comes of it. */
final class EpiOptions {
  final GivenProviders providers = new GivenProviders();
  final GivenData data = new GivenData();
  final DataOptions dataOptions = new DataOptions();
  @Nullable OrderList order;
  @Nullable Boolean strict;
  @Nullable ClassLoader classLoader;
  boolean isolated;
  boolean countsDeliveries;
  @Nullable Function<Class<?>, @Nullable Object> application;
  @Nullable ErrorHandler errorHandler;
  @Nullable Executor executor;
  final List<Path> directories = new ArrayList<>();
  PluginLoading loading = PluginLoading.STANDARD;

  /** Shows the {@code Epi} to {@code early}, if there is one, before its plugins start. */
  Epi start(@Nullable Consumer<Epi> early) {
    Settings settings = settings(isolated);
    Problems problems = new Problems(InstantSource.system());
    Wanted wanted = wanted(order, loading, settings);
    ClassLoader loader = classLoader != null ? classLoader : LoaderChoice.ofThisThread();
    Discovery discovery = new Discovery(loader, wanted.order(), problems);
    Generations generations =
        new Generations(
            new GenerationSettings(
                loader,
                isolated ? discovery.given(providers, data) : discovery.own(providers, data),
                wanted,
                new WantedAgain(order, loading, isolated),
                directories.isEmpty() ? settings.plugins().directories() : directories,
                Path.of(System.getProperty("java.io.tmpdir"))),
            problems);
    Lineup lineup = generations.first();
    discovery.tellUnlisted(lineup);
    Epi epi =
        new Epi(
            new EpiParts(
                lineup,
                application,
                new CallExecutor(executor),
                errorHandler,
                problems,
                isolated ? Inspection.none() : Inspection.of(loader),
                data,
                dataOptions.environment(settings.data(), problems),
                countsDeliveries,
                generations,
                wanted.loading().drain()));
    if (early != null) {
      early.accept(epi);
    }
    epi.start(strict != null ? strict : settings.strict().orElse(false));
    return epi;
  }

  private static Settings settings(boolean alone) {
    return alone
        ? Settings.none()
        : Settings.read(Outside.PROPERTIES, Outside.ENVIRONMENT, Path.of(""));
  }

  /** What the program says goes before what stands outside of it. */
  private static Wanted wanted(
      @Nullable OrderList order, PluginLoading loading, Settings settings) {
    return new Wanted(
        order != null ? order : settings.order().orElse(OrderList.everything()),
        settings.plugins().under(loading));
  }

  /** The builder may be told something else when this has started. */
  private record WantedAgain(@Nullable OrderList order, PluginLoading loading, boolean alone)
      implements Supplier<Wanted> {
    @Override
    public Wanted get() {
      return wanted(order, loading, settings(alone));
    }
  }
}
