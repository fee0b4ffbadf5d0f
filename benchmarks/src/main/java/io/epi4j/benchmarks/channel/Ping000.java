package io.epi4j.benchmarks.channel;

import io.epi4j.Channel;

/** The event that is measured, and the template of others: see {@link ClassCopies}. */
@Channel("Ping000")
public final class Ping000 extends Numbered {
  /** Makes an event. */
  public Ping000(int number) {
    super(number);
  }
}
