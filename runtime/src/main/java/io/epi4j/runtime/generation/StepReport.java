package io.epi4j.runtime.generation;

import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.reload.Generation.PluginChange;
import io.epi4j.runtime.reload.Generation.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together what came of a step. */
final class StepReport {
  private final String cause;
  private final long begin = System.nanoTime();
  private final List<Problem> faults = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<PluginChange> added = new ArrayList<>();
  private final List<PluginChange> changed = new ArrayList<>();
  private final List<PluginChange> removed = new ArrayList<>();
  private long number;
  private boolean applied;

  StepReport(String cause, long number) {
    this.cause = cause;
    this.number = number;
  }

  /** Is told that files were copied, and what is wrong with them. */
  void copied(List<Problem> wrong) {
    steps.add(new Step("copy", Duration.ofNanos(System.nanoTime() - begin)));
    faults.addAll(wrong);
  }

  void refused(List<Problem> wrong) {
    faults.addAll(wrong);
  }

  void took(List<Step> made) {
    steps.addAll(made);
  }

  void made(PlannedGeneration planned, Lineup before) {
    applied = !planned.isSame(before);
    number = applied ? planned.number() : number;
    Map<PluginSpec, PluginSpec> replaced = planned.replaced();
    for (PluginSpec plugin : planned.begun()) {
      PluginSpec old = replaced.get(plugin);
      (old == null ? added : changed)
          .add(
              new PluginChange(
                  plugin.id(),
                  old == null ? "" : old.version(),
                  plugin.version(),
                  plugin.source()));
    }
    for (PluginSpec plugin : planned.ended()) {
      if (!replaced.containsValue(plugin)) {
        removed.add(new PluginChange(plugin.id(), plugin.version(), "", plugin.source()));
      }
    }
  }

  Generation generation() {
    return new Generation(number, applied, cause, added, changed, removed, faults, steps);
  }
}
