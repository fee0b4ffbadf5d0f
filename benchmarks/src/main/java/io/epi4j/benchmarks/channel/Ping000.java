package io.epi4j.benchmarks.channel;

/** The event that is measured, and the template of others: see {@link ClassCopies}. */
public final class Ping000 extends Numbered {
  /** Makes an event. */
  public Ping000(int number) {
    super(number);
  }
}
