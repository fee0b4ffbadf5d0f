package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginDirectories;
import io.epi4j.runtime.directory.PluginDirectories.Change;
import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.flight.Flight;
import io.epi4j.runtime.generation.GenerationPlanner.Failed;
import io.epi4j.runtime.generation.GenerationPlanner.State;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Holds which generation is in force, and makes the step to the next; under the user's lock. */
final class GenerationChain {
  private final PluginDirectories directories;
  private final PluginStock stock;
  private final InstalledPlugins installed;
  private final Problems problems;
  private final Listeners<Generation> listeners;
  private final Attempt.@Nullable StepHook hook;
  private final AtomicBoolean closed;
  private final PlanProblems planning;
  private final Set<PluginPlace> refused = new TreeSet<>();

  private State now = new State(new Lineup(List.of(), List.of()), Map.of(), Map.of());
  private GenerationPlanner planner;
  private OrderList order;
  private long number;
  private long last; // number that was given, though it may have been refused

  GenerationChain(
      GenerationSettings settings,
      PluginDirectories directories,
      Problems problems,
      Listeners<Generation> listeners,
      Attempt.@Nullable StepHook hook,
      ReentrantLock lock,
      AtomicBoolean closed) {
    PluginLoading loading = settings.wanted().loading();
    this.planner = new GenerationPlanner(settings.application(), settings.own(), loading.shared());
    this.order = settings.wanted().order();
    this.directories = directories;
    this.stock = new PluginStock(loading, settings.temporary());
    this.problems = problems;
    this.listeners = listeners;
    this.hook = hook;
    this.installed = new InstalledPlugins(stock, lock);
    this.closed = closed;
    this.planning = new PlanProblems(problems);
  }

  OrderList order() {
    return order;
  }

  /** Has what is loaded from now on be loaded like this. */
  void use(PluginLoading loading) {
    planner = new GenerationPlanner(planner.application(), planner.own(), loading.shared());
    stock.use(loading);
  }

  /**
   * Returns the plugins of the first generation; what of directories cannot be used is left out.
   */
  Lineup first(List<Change> found) {
    Staging staging = new Staging(stock, directories, problems, installed.all());
    staging.stage(found, Set.of());
    refused.addAll(staging.faulty());
    while (true) {
      Problems planning = Problems.unlogged(InstantSource.system());
      try {
        PlannedGeneration planned = planner.plan(last + 1, now, staging.inOrder(), order, planning);
        installed.replace(staging.after(), List.of());
        accept(planned, planning);
        number = planned.number();
        last = number;
        return planned.lineup();
      } catch (LoaderFault e) {
        refuse(Refusal.of(staging, now.lineup(), Refusal.of(e)), staging);
      }
    }
  }

  private void refuse(Refusal refusal, Staging staging) {
    refusal.report(problems);
    refused.addAll(refusal.blamed());
    refusal.blamed().forEach(staging::revert);
  }

  /** Returns where a plugin was loaded from; the directories have none else. */
  PluginPlace place(String id) {
    return installed.place(id, now.loaded());
  }

  /**
   * Makes a step, or as much of it as can be made. Of the changes {@code again} has those places
   * whose plugin is loaded again though it may be as before, and {@code removed} those whose plugin
   * is taken out.
   */
  Generation step(
      String cause,
      List<Change> changes,
      Set<PluginPlace> again,
      Set<PluginPlace> removed,
      OrderList wanted,
      GenerationHost to) {
    now = now.with(to.lineup());
    StepReport report = new StepReport(cause, number);
    Staging staging = staged(changes, again);
    removed.forEach(staging::remove);
    report.copied(staging.faults());
    while (true) {
      Problems found = Problems.unlogged(InstantSource.system());
      Refusal refusal;
      try {
        PlannedGeneration planned = planner.plan(last + 1, now, staging.inOrder(), wanted, found);
        FaultPolicy policy = new FaultPolicy(now, staging, problems.now());
        List<Loaded> come = without(planned.loaded(), now.loaded());
        last += come.isEmpty() && planned.isSame(now.lineup()) ? 0 : 1; // no two loaders have one
        Runnable undo = () -> come.forEach(each -> to.release(each.loader(), () -> {}));
        List<Problem> faults = policy.lost(planned);
        if (faults.isEmpty()) {
          Attempt attempt = new Attempt(to, planned, policy::isOld, undo);
          if (attempt.prepare(hook, closed)) {
            order = wanted;
            finish(attempt, planned, found, staging, to, report);
            return told(report.generation());
          }
          faults = attempt.faults();
        } else {
          undo.run();
        }
        Map<String, Failed> idle = policy.leftOut(faults, planned);
        if (!idle.isEmpty()) {
          now = now.with(idle);
          faults.stream().filter(it -> idle.containsKey(it.plugin())).forEach(problems::add);
          report.refused(faults);
          continue;
        }
        refusal = Refusal.of(staging, planned.lineup(), faults);
      } catch (LoaderFault e) {
        refusal = Refusal.of(staging, now.lineup(), Refusal.of(e));
      }
      report.refused(refusal.faults());
      boolean more = !staging.isEmpty() && !closed.get();
      refuse(refusal, staging);
      if (!more || (staging.isEmpty() && wanted.equals(order))) {
        return told(report.generation());
      }
    }
  }

  private static List<Loaded> without(Map<String, Loaded> some, Map<String, Loaded> others) {
    return some.values().stream().filter(each -> !others.containsValue(each)).toList();
  }

  /** Nobody is told where nothing happened. */
  private Generation told(Generation generation) {
    if (generation.applied() || !generation.faults().isEmpty()) {
      Flight.generation(
          generation.number(),
          generation.applied(),
          generation.cause(),
          generation.added().size(),
          generation.changed().size(),
          generation.removed().size());
      if (generation.applied()) {
        System.getLogger("io.epi4j.runtime").log(Level.INFO, generation::line);
      }
      listeners.tell(generation);
    }
    return generation;
  }

  /** What was refused is tried again with whatever else changes: it may fit now. */
  private Staging staged(List<Change> changes, Set<PluginPlace> again) {
    Staging staging = new Staging(stock, directories, problems, installed.all());
    staging.stage(changes, again);
    Set<PluginPlace> rest = new TreeSet<>(refused);
    changes.forEach(change -> rest.remove(change.place()));
    refused.clear();
    rest.forEach(place -> staging.stage(directories.change(place), false));
    refused.addAll(staging.faulty());
    return staging;
  }

  private void finish(
      Attempt attempt,
      PlannedGeneration planned,
      Problems found,
      Staging staging,
      GenerationHost to,
      StepReport report) {
    State before = now;
    attempt.swap(); // it does nothing that can fail
    report.made(planned, before.lineup());
    accept(planned, found, staging);
    try {
      attempt.finish(hook, problems);
    } finally {
      report.took(attempt.steps());
      without(before.loaded(), planned.loaded())
          .forEach(each -> to.release(each.loader(), () -> installed.delete(each.installed())));
    }
  }

  private void accept(PlannedGeneration planned, Problems found, Staging staging) {
    installed.replace(staging.after(), now.loaded().values());
    accept(planned, found);
    staging.places().forEach(place -> Refusal.resolve(problems, place));
  }

  private void accept(PlannedGeneration planned, Problems found) {
    Lineup before = now.lineup();
    planning.replace(found.now());
    now = new State(planned.lineup(), planned.loaded(), now.failed());
    if (!planned.isSame(before)) { // else there is no other generation
      number = planned.number();
    }
  }

  /** Deletes copies that nobody uses any more. */
  void deleteUnused() {
    installed.deleteUnused();
  }

  /** Closes all loaders, and deletes all copies. */
  void close() {
    now.loaded().values().forEach(Loaded::close);
    try {
      stock.close();
    } catch (IOException e) {
      System.getLogger("io.epi4j.runtime").log(Level.DEBUG, "A copy of a plugin is left.", e);
    }
  }
}
