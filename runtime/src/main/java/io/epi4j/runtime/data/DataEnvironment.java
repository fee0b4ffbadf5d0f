package io.epi4j.runtime.data;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.watch.DirectoryEvents;
import io.epi4j.runtime.watch.DirectoryWatch;

/** What the data of one {@code Epi} has in common. */
public final class DataEnvironment {
  private final PathTemplate paths;
  private final DataLimits limits;
  private final Problems problems;
  private final DataClock clock;
  private final Disk disk;
  private final DirectoryEvents events;

  DataEnvironment(
      PathTemplate paths,
      DataLimits limits,
      Problems problems,
      DataClock clock,
      Disk disk,
      DirectoryEvents events) {
    this.paths = paths;
    this.limits = limits;
    this.problems = problems;
    this.clock = clock;
    this.disk = disk;
    this.events = events;
  }

  /**
   * Returns one with the time, the files and the events of the machine.
   *
   * @param paths finds the files that plugins name
   * @param limits how much one source may have
   * @param problems takes what is wrong
   */
  public static DataEnvironment ofMachine(
      PathTemplate paths, DataLimits limits, Problems problems) {
    return new DataEnvironment(
        paths, limits, problems, new SystemDataClock(), Disk.REAL, DirectoryWatch.SHARED);
  }

  /** Ends all waiting for changes. */
  public void close() {
    clock.close();
  }

  PathTemplate paths() {
    return paths;
  }

  DataLimits limits() {
    return limits;
  }

  Problems problems() {
    return problems;
  }

  DataClock clock() {
    return clock;
  }

  Disk disk() {
    return disk;
  }

  DirectoryEvents events() {
    return events;
  }
}
