package io.epi4j.benchmarks.channel;

import net.neoforged.bus.api.Event;

/** An event with a number. It is one of NeoForge's too, whose bus takes no others. */
public abstract class Numbered extends Event {
  private final int number;

  /** Makes an event. */
  protected Numbered(int number) {
    this.number = number;
  }

  /** Returns the number. */
  public final int number() {
    return number;
  }
}
