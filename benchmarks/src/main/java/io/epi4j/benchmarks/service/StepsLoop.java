package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls all providers in a loop over a list, which is how plugins are called mostly.
 *
 * @param steps the providers; an {@code ArrayList}, which is the list that loops fastest
 */
record StepsLoop(ArrayList<Steps> steps) {
  void add(int number) {
    for (Steps step : steps) {
      step.add(number);
    }
  }

  List<String> name(int number) {
    List<String> names = new ArrayList<>(steps.size());
    for (Steps step : steps) {
      names.add(step.name(number));
    }
    return names;
  }

  List<Outcome<String>> outcomes(int number) {
    List<Outcome<String>> outcomes = new ArrayList<>(steps.size());
    for (Steps step : steps) {
      outcomes.add(OutcomesByHand.outcome(step, step.getClass().getName(), number));
    }
    return outcomes;
  }

  int pipe(int number) {
    int piped = number;
    for (Steps step : steps) {
      piped = step.pipe(piped);
    }
    return piped;
  }

  boolean any(int number) {
    for (Steps step : steps) {
      if (step.any(number)) {
        return true;
      }
    }
    return false;
  }

  boolean all(int number) {
    for (Steps step : steps) {
      if (!step.all(number)) {
        return false;
      }
    }
    return true;
  }

  Decision<String> decide(int number) {
    for (Steps step : steps) {
      Decision<String> decision = step.decide(number);
      if (decision.isDecided()) {
        return decision;
      }
    }
    return Decision.none();
  }
}
