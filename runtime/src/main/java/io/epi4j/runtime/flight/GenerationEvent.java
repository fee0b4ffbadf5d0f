package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Plugins came, changed or went, or were refused. */
@Name("io.epi4j.Generation")
@Label("Plugin Generation")
@Description("Plugins came, changed or went, or were refused.")
@Category("Epi4J")
@Enabled(true)
@StackTrace(false)
final class GenerationEvent extends Event {
  @Label("Number")
  long number;

  @Label("Applied")
  boolean applied;

  @Label("Cause")
  String cause = "";

  @Label("Added Plugins")
  int added;

  @Label("Changed Plugins")
  int changed;

  @Label("Removed Plugins")
  int removed;

  static void record(
      long number, boolean applied, String cause, int added, int changed, int removed) {
    GenerationEvent event = new GenerationEvent();
    event.number = number;
    event.applied = applied;
    event.cause = cause;
    event.added = added;
    event.changed = changed;
    event.removed = removed;
    event.commit();
  }
}
