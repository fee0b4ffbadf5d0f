package io.epi4j.runtime.generation;

import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import io.epi4j.runtime.reload.Generation.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The attempt to get to a generation: makes its steps, and measures them. */
final class Attempt {
  private final GenerationHost host;
  private final PlannedGeneration planned;
  private final Predicate<Problem> tolerated;
  private final Runnable undo;
  private final Problems trial = Problems.ofAttempt(InstantSource.system());
  private final List<Step> steps = new ArrayList<>();
  private GenerationHost.@Nullable Transition transition;

  /**
   * Makes one of which no step is made.
   *
   * @param tolerated tells which faults are no reason to refuse the generation
   * @param undo lets go of what is needed for this generation only; its code may have run then
   */
  Attempt(
      GenerationHost host, PlannedGeneration planned, Predicate<Problem> tolerated, Runnable undo) {
    this.host = host;
    this.planned = planned;
    this.tolerated = tolerated;
    this.undo = undo;
  }

  /**
   * Makes the steps that can be undone; when one fails, nothing of it is left.
   *
   * @param hook is called after each, if there is one
   * @param closed tells whether the {@code Epi} was closed by one of them
   * @return whether they were made
   */
  @SuppressWarnings("CatchingThrowable") // whatever it is, the old generation stays whole
  boolean prepare(@Nullable StepHook hook, AtomicBoolean closed) {
    try {
      long begin = System.nanoTime();
      GenerationHost.Transition made = host.prepare(planned, trial);
      transition = made;
      after("prepare", hook);
      begin = step("prepare", begin);
      if (faults().isEmpty()) {
        made.start();
        after("start", hook);
        step("start", begin);
      }
      if (closed.get()) {
        failed(new IllegalStateException("The Epi was closed meanwhile."));
      }
    } catch (Throwable e) {
      failed(e);
      if (e instanceof VirtualMachineError fatal) {
        discard();
        throw fatal;
      }
    }
    if (!faults().isEmpty()) {
      discard();
      return false;
    }
    return true;
  }

  private void failed(Throwable why) {
    trial.report(
        "generation-failed", Severity.ERROR, "", "", "The next generation cannot be made.", why);
  }

  private void discard() {
    try {
      if (transition != null) {
        transition.discard();
      }
    } finally {
      undo.run();
    }
  }

  /** Puts the generation into force. */
  void swap() {
    long begin = System.nanoTime();
    Objects.requireNonNull(transition).swap();
    step("swap", begin);
  }

  /**
   * Tells and stops. The generation is in force by then, so what fails at one of the two is a
   * problem, and keeps back nothing.
   *
   * @param hook is called after each, if there is one
   * @param problems takes what fails
   */
  void finish(@Nullable StepHook hook, Problems problems) {
    GenerationHost.Transition made = Objects.requireNonNull(transition);
    problems.resolve("generation-late", "", "");
    try {
      last("tell", made::tell, hook, problems);
    } finally {
      last("stop", made::stop, hook, problems);
    }
  }

  @SuppressWarnings("CatchingThrowable") // whatever it is, the rest is to be done
  private void last(String name, Runnable work, @Nullable StepHook hook, Problems problems) {
    long begin = System.nanoTime();
    try {
      work.run();
      after(name, hook);
    } catch (Throwable e) {
      problems.report(
          "generation-late",
          Severity.ERROR,
          "",
          "",
          "Generation " + planned.number() + " is in force, but to " + name + " plugins failed.",
          e);
      Failures.passOn(e);
    } finally {
      step(name, begin);
    }
  }

  private long step(String name, long begin) {
    long now = System.nanoTime();
    steps.add(new Step(name, Duration.ofNanos(now - begin)));
    return now;
  }

  List<Step> steps() {
    return steps;
  }

  /** Returns why the generation cannot come into force. */
  List<Problem> faults() {
    Set<String> concerned = new HashSet<>(Set.of(""));
    planned.begun().forEach(plugin -> concerned.add(plugin.id()));
    planned.ended().forEach(plugin -> concerned.add(plugin.id()));
    return trial.now().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> concerned.contains(problem.plugin()))
        .filter(problem -> !tolerated.test(problem))
        .toList();
  }

  private static void after(String step, @Nullable StepHook hook) throws Exception {
    if (hook != null) {
      hook.after(step);
    }
  }

  /** Is called after a step; tests have it throw. */
  @FunctionalInterface
  interface StepHook {
    /** Does nothing, or throws. */
    void after(String step) throws Exception;
  }
}
