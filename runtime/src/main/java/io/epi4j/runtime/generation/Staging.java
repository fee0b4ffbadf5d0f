package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginDirectories;
import io.epi4j.runtime.directory.PluginDirectories.Change;
import io.epi4j.runtime.directory.PluginFault;
import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of directories as they would be after some changes: each that changed is copied and
 * read, and may be put back to what it was.
 */
final class Staging {
  private final PluginStock stock;
  private final PluginDirectories directories;
  private final Problems problems;
  private final Map<PluginPlace, Installed> before;
  private final Map<PluginPlace, Installed> after;
  private final Map<PluginPlace, Optional<Installed>> staged = new LinkedHashMap<>();
  private final List<Problem> faults = new ArrayList<>();
  private final Set<PluginPlace> faulty = new HashSet<>();

  Staging(
      PluginStock stock,
      PluginDirectories directories,
      Problems problems,
      Map<PluginPlace, Installed> before) {
    this.stock = stock;
    this.directories = directories;
    this.problems = problems;
    this.before = before;
    this.after = new TreeMap<>(before);
  }

  /**
   * Takes changes over; {@code again} has those places whose files count as changed in any case.
   */
  void stage(List<Change> changes, Set<PluginPlace> again) {
    for (Change change : changes) {
      stage(change, again.contains(change.place()));
    }
  }

  /**
   * Takes a change over. What cannot be used is a problem, and stays as it was.
   *
   * @param again whether the files count as changed, though they may be the same
   */
  void stage(Change change, boolean again) {
    PluginPlace place = change.place();
    if (change.isGone()) {
      directories.taken(change);
      resolve(place, null);
      Refusal.resolve(problems, place);
      remove(place);
      return;
    }
    try {
      Installed next = stock.install(place);
      if (!directories.isAsBefore(change)) {
        stock.delete(next.copy()); // it was being written: the next look will see it
        return;
      }
      directories.taken(change);
      resolve(place, null);
      Installed now = before.get(place);
      if (!again && now != null && now.copy().sha256().equals(next.copy().sha256())) {
        stock.delete(next.copy());
        Refusal.resolve(problems, place);
        return;
      }
      after.put(place, next);
      staged.put(place, Optional.of(next));
    } catch (IOException e) {
      directories.taken(change);
      faulty.add(place);
      fault(place, e);
    }
  }

  /** Takes a plugin away. */
  void remove(PluginPlace place) {
    if (after.remove(place) != null) {
      staged.put(place, Optional.empty());
    }
  }

  private void fault(PluginPlace place, IOException why) {
    String id =
        why instanceof PluginFault fault ? fault.kind().id() : PluginFault.Kind.UNREADABLE.id();
    Installed now = before.get(place);
    String plugin = now == null ? "" : now.id();
    Problem problem =
        new Problem(
            id,
            Severity.ERROR,
            plugin,
            place.toString(),
            "It is not loaded: "
                + why.getMessage()
                + "."
                + (now == null ? "" : " What was loaded before stays in force."),
            "",
            Instant.now(),
            1);
    resolve(place, problem);
    Refusal.resolve(problems, place); // of other files than these
    problems.add(problem);
    faults.add(problem);
  }

  /** What was wrong with a place is over, or something else is wrong now. */
  private void resolve(PluginPlace place, @Nullable Problem next) {
    for (Problem problem : problems.now()) {
      boolean goesOn = next != null && PlanProblems.isSame(problem, next);
      boolean concerned = problem.source().equals(place.toString());
      if (concerned && !goesOn && PluginFault.Kind.isKnown(problem.id())) {
        problems.resolve(problem.id(), problem.plugin(), problem.source());
      }
    }
  }

  /** Returns the places whose files cannot be used. */
  Set<PluginPlace> faulty() {
    return faulty;
  }

  /** Returns whether a plugin would be there with other files than now. */
  boolean brings(String plugin) {
    return staged.values().stream()
        .flatMap(Optional::stream)
        .anyMatch(it -> it.id().equals(plugin));
  }

  /** Returns whether a plugin is one of those that change. */
  boolean concerns(String plugin) {
    return staged.keySet().stream().anyMatch(place -> id(place).equals(plugin));
  }

  /** Returns what is wrong with the files. */
  List<Problem> faults() {
    return faults;
  }

  /** Returns whether nothing would be different. */
  boolean isEmpty() {
    return staged.isEmpty();
  }

  /** Returns the plugins as they would be. */
  Map<PluginPlace, Installed> after() {
    return Map.copyOf(after);
  }

  /** Returns them in order; of two that have the same id the one counts that is loaded already. */
  List<Installed> inOrder() {
    Set<Installed> current = new HashSet<>(before.values());
    List<Installed> all = new ArrayList<>(after.values());
    if (all.size() > 1) {
      all.sort(Comparator.comparing(each -> !current.contains(each)));
    }
    return all;
  }

  /** Returns the places that would change. */
  Set<PluginPlace> places() {
    return Set.copyOf(staged.keySet());
  }

  /** Returns the id of the plugin that a change of a place concerns. */
  String id(PluginPlace place) {
    Installed next = after.get(place);
    Installed known = next != null ? next : before.get(place);
    return known == null ? "" : known.id();
  }

  /** Puts a place back to what it was. */
  void revert(PluginPlace place) {
    Optional<Installed> dropped = staged.remove(place);
    if (dropped != null) {
      dropped.ifPresent(it -> stock.delete(it.copy()));
      after.remove(place);
      Installed old = before.get(place);
      if (old != null) {
        after.put(place, old);
      }
    }
  }
}
