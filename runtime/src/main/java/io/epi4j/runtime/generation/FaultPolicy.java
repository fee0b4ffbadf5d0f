package io.epi4j.runtime.generation;

import io.epi4j.runtime.generation.GenerationPlanner.Failed;
import io.epi4j.runtime.generation.GenerationPlanner.State;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which faults keep a generation back, besides those that its own plugins have.
 *
 * @param now what is in force
 * @param staging what changed in directories
 * @param held the problems that hold already
 */
record FaultPolicy(State now, Staging staging, List<Problem> held) {
  /** Returns the active plugins that would go because another one came that does not fit. */
  List<Problem> lost(PlannedGeneration planned) {
    List<Problem> lost = new ArrayList<>();
    for (Lineup.LeftOut left : planned.lineup().inactive()) {
      PluginSpec plugin = left.plugin();
      boolean newcomer =
          staging.brings(plugin.id())
              || plugin.entry().requiredIds().stream().anyMatch(staging::brings);
      if (now.isActive(plugin.id()) && newcomer && left.reason().startsWith("requires ")) {
        lost.add(Refusal.lost(left));
      }
    }
    return lost;
  }

  /** What was wrong before, in a plugin that did not change, is no reason to refuse others. */
  boolean isOld(Problem fault) {
    return !staging.concerns(fault.plugin())
        && held.stream().anyMatch(each -> PlanProblems.isSame(each, fault));
  }

  /**
   * Returns the plugins that fail, did not change and are not active: they do not keep back others,
   * but are left out.
   */
  Map<String, Failed> leftOut(List<Problem> faults, PlannedGeneration planned) {
    Map<String, Failed> failed = new HashMap<>();
    for (Problem fault : faults) {
      String id = fault.plugin();
      if (id.isEmpty() || staging.concerns(id) || now.isActive(id)) {
        continue;
      }
      Loaded of = planned.loaded().get(id);
      planned.begun().stream()
          .filter(plugin -> plugin.id().equals(id))
          .map(plugin -> new Failed(of == null ? plugin : of.installed(), fault.message()))
          .forEach(one -> failed.put(id, one));
    }
    return failed;
  }
}
