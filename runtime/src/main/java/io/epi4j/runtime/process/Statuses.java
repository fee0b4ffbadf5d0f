package io.epi4j.runtime.process;

import io.epi4j.runtime.process.Plan.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is told of the processes: those that are wanted now, each as the desk saw it last. Any
 * thread may ask.
 */
final class Statuses {
  private volatile Snapshot last = new Snapshot(List.of(), List.of());

  private record Seen(Wanted wanted, boolean isLeaving, ProcessStatus status) {
    static Seen of(Child child) {
      return new Seen(child.wanted(), child.isLeaving(), child.status());
    }
  }

  /** Notes what is there; for the desk. */
  void see(List<Child> children, Collection<ProcessStatus> leftAlone) {
    last = new Snapshot(children.stream().map(Seen::of).toList(), List.copyOf(leftAlone));
  }

  /**
   * Returns what was there last; to be taken before the plan, since what ends leaves that first.
   */
  Snapshot last() {
    return last;
  }

  /** What was there at one moment. */
  record Snapshot(List<Seen> seen, List<ProcessStatus> abandoned) {
    /** In the order in which they are wanted; then those that are on their way out. */
    List<ProcessStatus> of(List<Wanted> wanted, Instant now) {
      List<Seen> rest = new ArrayList<>(seen);
      List<ProcessStatus> all = new ArrayList<>();
      for (Wanted each : wanted) {
        all.add(take(rest, each, now));
      }
      rest.forEach(one -> all.add(one.status()));
      all.addAll(abandoned);
      return List.copyOf(all);
    }
  }

  private static ProcessStatus take(List<Seen> rest, Wanted wanted, Instant now) {
    for (Seen one : rest) {
      if (!one.isLeaving() && one.wanted().isSame(wanted)) {
        rest.remove(one);
        return one.status();
      }
    }
    return waiting(wanted, now);
  }

  private static ProcessStatus waiting(Wanted wanted, Instant now) {
    String plugin = wanted.owner().plugin();
    String thread = Workers.name(plugin, wanted.id());
    return new ProcessStatus(plugin, wanted.id(), ProcessState.WAITING, now, 0, "", thread, "");
  }
}
