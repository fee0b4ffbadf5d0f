package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A process failed, or was given up since it did so too often. */
@Name("io.epi4j.ProcessFailed")
@Label("Process Failed")
@Description("A process failed, or was given up since it did so too often.")
@Category("Epi4J")
@Enabled(true)
@StackTrace(false)
final class ProcessFailedEvent extends Event {
  @Label("Plugin")
  String plugin = "";

  @Label("Process")
  String process = "";

  @Label("Failure")
  String failure = "";

  static void record(String plugin, String process, String failure) {
    ProcessFailedEvent event = new ProcessFailedEvent();
    event.plugin = plugin;
    event.process = process;
    event.failure = failure;
    event.commit();
  }
}
