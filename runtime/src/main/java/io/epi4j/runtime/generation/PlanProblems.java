package io.epi4j.runtime.generation;

import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.util.List;

/** What is wrong with order and requirements, for as long as it is so. */
final class PlanProblems {
  private final Problems problems;
  private List<Problem> held = List.of();

  PlanProblems(Problems problems) {
    this.problems = problems;
  }

  /** Takes away what is over, and adds what is new. */
  void replace(List<Problem> next) {
    for (Problem problem : held) {
      if (next.stream().noneMatch(each -> isSame(each, problem))) {
        problems.resolve(problem.id(), problem.plugin(), problem.source());
      }
    }
    for (Problem problem : next) {
      problems.add(problem);
    }
    held = next;
  }

  /** Returns whether two are the same problem, seen twice. */
  static boolean isSame(Problem one, Problem other) {
    return one.id().equals(other.id())
        && one.plugin().equals(other.plugin())
        && one.source().equals(other.source());
  }
}
