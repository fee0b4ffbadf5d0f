package io.epi4j.runtime.generation;

import static java.util.stream.Collectors.joining;

import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a generation did not come into force, and which of the changes are to blame.
 *
 * @param blamed the places whose change is to be put back
 * @param ids the ids of the plugins of these places
 * @param faults what is wrong
 */
record Refusal(Set<PluginPlace> blamed, Map<PluginPlace, String> ids, List<Problem> faults) {
  private static final String ID = "reload-refused";
  private static final String MISSING = "plugin-directory-missing";

  /** A fault in a plugin that did not change comes from one that it requires. */
  static Refusal of(Staging staging, Lineup lineup, List<Problem> faults) {
    Set<String> wrong = new HashSet<>();
    faults.forEach(problem -> wrong.add(problem.plugin()));
    Set<PluginPlace> blamed = changed(staging, wrong);
    while (blamed.isEmpty() && wrong.addAll(requiredBy(wrong, lineup))) {
      blamed = changed(staging, wrong);
    }
    Set<PluginPlace> all = blamed.isEmpty() ? staging.places() : blamed;
    Map<PluginPlace, String> ids = new HashMap<>();
    all.forEach(place -> ids.put(place, staging.id(place)));
    return new Refusal(all, ids, faults);
  }

  private static Set<PluginPlace> changed(Staging staging, Set<String> ids) {
    Set<PluginPlace> changed = new HashSet<>(staging.places());
    changed.removeIf(place -> !ids.contains(staging.id(place)));
    return changed;
  }

  private static Set<String> requiredBy(Set<String> ids, Lineup lineup) {
    Set<String> required = new HashSet<>();
    for (Lineup.Placed placed : lineup.active()) {
      if (ids.contains(placed.plugin().id())) {
        required.addAll(placed.plugin().entry().requiredIds());
      }
    }
    return required;
  }

  /** Returns the faults that classes cannot be loaded. */
  static List<Problem> of(LoaderFault why) {
    return why.plugins().stream()
        .sorted()
        .map(id -> error(id, String.valueOf(why.getMessage())))
        .toList();
  }

  /** Returns the fault of a plugin that would go though nobody took it away. */
  static Problem lost(Lineup.LeftOut left) {
    return error(left.plugin().id(), "It would be left out: it " + left.reason() + ".");
  }

  private static Problem error(String plugin, String message) {
    return new Problem(ID, Severity.ERROR, plugin, "", message, "", Instant.now(), 1);
  }

  /** Makes it a problem of each place, for as long as that is not mended. */
  void report(Problems problems) {
    String why = faults.stream().map(Problem::line).collect(joining(" "));
    for (PluginPlace place : blamed) {
      problems.add(
          new Problem(
              ID,
              Severity.ERROR,
              String.valueOf(ids.get(place)),
              place.toString(),
              "It does not come into force, and what was there before stays: " + why,
              "",
              Instant.now(),
              1));
    }
  }

  /** Takes away the problems of a place that came into force, or is as before. */
  static void resolve(Problems problems, PluginPlace place) {
    for (Problem problem : problems.now()) {
      if (problem.id().equals(ID) && place.toString().equals(problem.source())) {
        problems.resolve(ID, problem.plugin(), problem.source());
      }
    }
  }

  /** Tells which directories are not there, for as long as they are not. */
  static void tellMissing(List<Path> directories, List<Path> missing, Problems problems) {
    for (Path directory : directories) {
      if (missing.contains(directory)) {
        missing(directory, problems);
      } else {
        problems.resolve(MISSING, "", directory.toString());
      }
    }
  }

  private static void missing(Path directory, Problems problems) {
    problems.add(
        new Problem(
            MISSING,
            Severity.WARNING,
            "",
            directory.toString(),
            "There is no directory "
                + directory.toAbsolutePath()
                + " to look for plugins in, or it cannot be read. What was loaded from it stays.",
            "",
            Instant.now(),
            1));
  }
}
