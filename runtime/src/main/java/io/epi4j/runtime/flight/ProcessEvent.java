package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A process got into another state. */
@Name("io.epi4j.Process")
@Label("Process")
@Description("A process got into another state.")
@Category("Epi4J")
@Enabled(false)
@StackTrace(false)
final class ProcessEvent extends Event {
  @Label("Plugin")
  String plugin = "";

  @Label("Process")
  String process = "";

  @Label("State")
  String state = "";

  @Label("Last Failure")
  String failure = "";

  static void record(String plugin, String process, String state, String failure) {
    ProcessEvent event = new ProcessEvent();
    event.plugin = plugin;
    event.process = process;
    event.state = state;
    event.failure = failure;
    event.commit();
  }
}
