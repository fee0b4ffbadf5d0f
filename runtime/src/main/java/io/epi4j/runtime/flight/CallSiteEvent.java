package io.epi4j.runtime.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A call site has its target as a constant, or has it no more. */
@Name("io.epi4j.CallSite")
@Label("Call Site")
@Description("A call site has its target as a constant, or has it no more.")
@Category("Epi4J")
@Enabled(false)
@StackTrace(false)
final class CallSiteEvent extends Event {
  @Label("Site")
  String site = "";

  @Label("Promoted")
  boolean promoted;

  static void record(String site, boolean promoted) {
    CallSiteEvent event = new CallSiteEvent();
    event.site = site;
    event.promoted = promoted;
    event.commit();
  }
}
