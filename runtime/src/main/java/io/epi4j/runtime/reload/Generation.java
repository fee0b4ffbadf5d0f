package io.epi4j.runtime.reload;

import io.epi4j.runtime.problem.Problem;
import java.time.Duration;
import java.util.List;

/**
 * A step from one set of plugins to the next, or the attempt at one. All that a plugin contributes
 * changes in it together; where it was refused, nothing changed.
 *
 * @param number the generation that is in force now; the start makes the first one, and an attempt
 *     that is refused when classes were loaded for it leaves its number out
 * @param applied whether something changed
 * @param cause what it was tried for
 * @param added the plugins that are active now and were not, in their order
 * @param changed the plugins of which another version, or the same one again, is active
 * @param removed the plugins that were active and are not
 * @param faults why it was refused, or what of it was
 * @param steps how long it took
 */
public record Generation(
    long number,
    boolean applied,
    String cause,
    List<PluginChange> added,
    List<PluginChange> changed,
    List<PluginChange> removed,
    List<Problem> faults,
    List<Step> steps) {
  /** Copies the lists. */
  public Generation {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    faults = List.copyOf(faults);
    steps = List.copyOf(steps);
  }

  /** Returns what changed, in a line. */
  public String line() {
    StringBuilder line = new StringBuilder("Plugins, generation ").append(number).append(":");
    added.forEach(each -> line.append(" +").append(each.plugin()).append(version(each.after())));
    changed.forEach(
        each ->
            line.append(" ")
                .append(each.plugin())
                .append(version(each.before()))
                .append(" ->")
                .append(version(each.after())));
    removed.forEach(each -> line.append(" -").append(each.plugin()).append(version(each.before())));
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty()
        ? line.append(" in another order").toString()
        : line.toString();
  }

  private static String version(String version) {
    return version.isEmpty() ? " (no version)" : " " + version;
  }

  /**
   * A plugin that came, changed or went.
   *
   * @param plugin its id
   * @param before its version until now; empty where it was not active, or has none
   * @param after its version from now on; empty where it is not active, or has none
   * @param source the jar or directory that it comes, or came, from
   */
  public record PluginChange(String plugin, String before, String after, String source) {}

  /**
   * A part of the work.
   *
   * @param name what was done: {@code copy}, {@code prepare}, {@code start}, {@code swap}, {@code
   *     tell} or {@code stop}
   * @param took how long it took
   */
  public record Step(String name, Duration took) {}
}
