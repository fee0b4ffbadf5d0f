package io.epi4j.runtime;

import io.epi4j.ProvidersChanged;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.runtime.channel.Replacement;
import io.epi4j.runtime.data.PreparedData;
import io.epi4j.runtime.generation.GenerationHost.Transition;
import io.epi4j.runtime.generation.PlannedGeneration;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginLife;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.plugin.PluginStart;
import io.epi4j.runtime.plugin.Plugins;
import io.epi4j.runtime.plugin.ProviderSpec;
import io.epi4j.runtime.plugin.Quiesced;
import io.epi4j.runtime.plugin.Started;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way of one {@code Epi} from one generation to the next.
 *
 * <p>The swap is made under the lock of the {@code Epi}, under which every call site is linked.
 * First the call sites are cut that call what changes, so that their next call wants that lock;
 * then plugins, data and subscribers are exchanged; then the lock is free. So nobody who has called
 * a new provider calls an old one afterwards, and no call of a function mixes the two. One who is
 * inside of an old provider sees, in what that calls, the new ones.
 */
final class GenerationSwap implements Transition {
  private final EpiWorld world;
  private final PlannedGeneration planned;
  private final Problems trial;
  private final Plugins candidate;
  private final PluginStart starter;
  private final Quiesced quiesced;
  private List<PluginSubscribers.Ready> subscribers = List.of();
  private List<PreparedData<?>> data = List.of();
  private Set<String> concerned = Set.of();
  private final List<Started> begun = new ArrayList<>();
  private final List<Problem> past = new ArrayList<>();
  private final List<ProvidersChanged> changes = new ArrayList<>();
  private List<Started> ended = List.of();
  private Runnable rest = () -> {};

  private GenerationSwap(EpiWorld world, PlannedGeneration planned, Problems trial) {
    this.world = world;
    this.planned = planned;
    this.trial = trial;
    this.candidate = world.plugins().candidate(planned.lineup(), trial);
    this.starter = new PluginStart(candidate, world.contexts(), trial);
    this.quiesced = new Quiesced(trial, world.problems());
    for (String id : past(world.plugins().lineup())) {
      world.problems().of(id).stream().filter(GenerationSwap::isOfCode).forEach(past::add);
    }
  }

  /** The ids of the plugins that end, and of those that no longer stay out for the same reason. */
  private Set<String> past(Lineup now) {
    Set<String> ids = new HashSet<>();
    planned.ended().forEach(plugin -> ids.add(plugin.id()));
    now.inactive().forEach(left -> ids.add(left.plugin().id()));
    ids.removeIf(
        id -> !now.reason(id).isEmpty() && now.reason(id).equals(planned.lineup().reason(id)));
    return ids;
  }

  /** Other problems are those of files, and are resolved with these. */
  private static boolean isOfCode(Problem problem) {
    return Stream.of("plugin-", "reload-", "drain-", "requirement-", "data-")
        .noneMatch(problem.id()::startsWith);
  }

  /** Returns the way to a generation, of which nothing is left when that fails. */
  static GenerationSwap of(EpiWorld world, PlannedGeneration planned, Problems trial) {
    GenerationSwap swap = new GenerationSwap(world, planned, trial);
    boolean prepared = false;
    try {
      swap.prepare();
      prepared = true;
      return swap;
    } finally {
      if (!prepared) {
        swap.discard();
      }
    }
  }

  private void prepare() {
    world.plugins().expect(candidate, planned.come());
    world.channels().ofPlugins().expect(planned);
    planned.begun().forEach(candidate::makeAll);
    subscribers = world.channels().ofPlugins().prepare(candidate, planned.begun(), trial);
    data = world.data().prepare(planned.lineup(), planned.gone(), trial);
    check();
  }

  private void check() {
    data.forEach(each -> each.check(trial));
    replacement()
        .faults(
            planned.gone(),
            (origin, why) ->
                trial.report(
                    "subscriber-unusable",
                    Severity.ERROR,
                    origin.plugin(),
                    origin.name(),
                    "The subscriber " + origin.name() + " cannot subscribe.",
                    why));
    changes.addAll(ProviderChanges.of(planned));
    concerned = concerned();
  }

  private Replacement replacement() {
    return world.channels().ofPlugins().replacement(planned.lineup(), planned.ended(), subscribers);
  }

  @Override
  public void start() {
    installEarly();
    for (Started one : world.life().started(planned.ended())) {
      if (!quiesced.quiesce(one)) {
        return;
      }
    }
    for (PluginSpec plugin : PluginLife.startOrder(planned.lineup())) {
      if (planned.begun().contains(plugin)) {
        var started = starter.start(plugin);
        if (started.isEmpty()) {
          return;
        }
        begun.add(started.get());
      }
    }
  }

  /** Plugins may ask for their own data while they start. */
  private void installEarly() {
    world.lock().lock();
    try {
      data.forEach(each -> each.installEarly(planned.come()));
    } finally {
      world.lock().unlock();
    }
  }

  @Override
  public void swap() {
    Replacement replacement = replacement();
    world.lock().lock();
    try {
      world.services().relink(concerned, planned.gone());
      world.plugins().adopt(candidate);
      world
          .untyped()
          .outdate(planned.gone()); // who finds one afterwards finds it by the new lineup
      data.forEach(PreparedData::install);
      rest = replacement.apply(planned.gone());
      ended = world.life().replace(begun, planned.ended());
    } finally {
      world.lock().unlock();
    }
  }

  /** The names of the interfaces of services whose providers change, or change places. */
  private Set<String> concerned() {
    Set<String> concerned = new HashSet<>();
    List<PluginSpec> some = new ArrayList<>(planned.begun());
    some.addAll(planned.ended());
    List<PluginSpec> before = staying(world.plugins().lineup());
    if (!before.equals(staying(planned.lineup()))) {
      some.addAll(before);
    }
    for (PluginSpec plugin : some) {
      for (ProviderSpec provider : plugin.providers()) {
        provider.services().stream().map(ProvidedService::type).forEach(concerned::add);
      }
    }
    return concerned;
  }

  private List<PluginSpec> staying(Lineup lineup) {
    return lineup.active().stream()
        .map(Lineup.Placed::plugin)
        .filter(plugin -> !planned.begun().contains(plugin) && !planned.ended().contains(plugin))
        .toList();
  }

  @Override
  public void tell() {
    EpiWorld.endAll(
        rest,
        () -> subscribers.forEach(each -> each.knowKeys(world.epi())),
        () -> data.forEach(PreparedData::settle),
        () -> changes.forEach(world.life()::tell));
  }

  @Override
  public void stop() {
    boolean closing = ended == begun; // then nothing of the new ones may be left
    EpiWorld.endAll(
        () -> ended.forEach(world.life()::stop),
        () -> planned.ended().forEach(world.contexts()::end), // of those that never started
        () -> world.services().outdate(planned.gone()), // they needed it to stop themselves
        () -> world.data().outdate(planned.gone()),
        () -> planned.ended().forEach(plugin -> forget(plugin, world.plugins())),
        () -> world.problems().forget(past));
    if (!closing) {
      begun.forEach(world.life()::begin);
    }
  }

  /** A plugin whose loader goes may have callers who need its objects open. */
  private void forget(PluginSpec plugin, Plugins from) {
    List<AutoCloseable> objects = from.forget(plugin);
    world.data().forget(plugin);
    if (plugin.loader() instanceof PluginLoader loader) {
      world.releases().closeWith(loader, objects);
    } else {
      world.made().close(objects);
    }
  }

  @Override
  public void discard() {
    EpiWorld.endAll(
        this::stopBegun,
        () -> planned.begun().forEach(world.contexts()::end),
        () -> quiesced.resume(world.life().started(planned.ended())),
        () -> data.forEach(PreparedData::discard),
        () -> world.services().outdate(planned.come()),
        () -> world.plugins().expect(null, Set.of()),
        () -> world.channels().ofPlugins().abandon(),
        () -> world.data().outdate(planned.come()),
        () -> planned.begun().forEach(plugin -> forget(plugin, candidate)));
  }

  private void stopBegun() {
    for (int i = begun.size() - 1; i >= 0; i--) {
      starter.stop(begun.get(i));
    }
  }
}
