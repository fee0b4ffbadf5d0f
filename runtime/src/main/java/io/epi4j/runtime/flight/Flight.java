package io.epi4j.runtime.flight;

import jdk.jfr.FlightRecorder;

/**
 * Tells JDK Flight Recorder of what happens to channels, call sites and processes. Before a
 * recording was started in the process that does nothing, and on a Java without the module {@code
 * jdk.jfr} it never does.
 *
 * <p>The events are {@code io.epi4j.SubscriberFailed} and {@code io.epi4j.ProcessFailed}, which are
 * on by default, and {@code io.epi4j.EventDropped}, {@code io.epi4j.Subscription}, {@code
 * io.epi4j.CallSite} and {@code io.epi4j.Process}, which a recording has to ask for.
 */
public final class Flight {
  private static final boolean AVAILABLE = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private Flight() {}

  /** Tells that someone subscribed to a channel, or ended it. */
  public static void subscription(
      Object channel, String plugin, String subscriber, boolean subscribed) {
    if (isOn()) {
      SubscriptionEvent.record(String.valueOf(channel), plugin, subscriber, subscribed);
    }
  }

  /** Tells that a subscriber did not get an event, since its mailbox was full or had ended. */
  public static void dropped(Object channel, String plugin, String subscriber) {
    if (isOn()) {
      EventDroppedEvent.record(String.valueOf(channel), plugin, subscriber);
    }
  }

  /** Tells that a subscriber failed. */
  public static void failed(Object channel, String plugin, String subscriber, Throwable error) {
    if (isOn()) {
      SubscriberFailedEvent.record(String.valueOf(channel), plugin, subscriber, error);
    }
  }

  /** Tells that a call site has its target as a constant from now on, or has it no more. */
  public static void callSite(Object site, boolean promoted) {
    if (isOn()) {
      CallSiteEvent.record(String.valueOf(site), promoted);
    }
  }

  /** Tells that a process got into another state. */
  public static void process(String plugin, String process, String state, String failure) {
    if (isOn()) {
      ProcessEvent.record(plugin, process, state, failure);
    }
  }

  /** Tells that a process failed, or was given up. */
  public static void processFailed(String plugin, String process, String failure) {
    if (isOn()) {
      ProcessFailedEvent.record(plugin, process, failure);
    }
  }

  /** Tells that plugins came, changed or went, or were refused. */
  public static void generation(
      long number, boolean applied, String cause, int added, int changed, int removed) {
    if (isOn()) {
      GenerationEvent.record(number, applied, cause, added, changed, removed);
    }
  }

  private static boolean isOn() {
    return AVAILABLE && FlightRecorder.isInitialized();
  }
}
