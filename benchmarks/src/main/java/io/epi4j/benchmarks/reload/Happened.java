package io.epi4j.benchmarks.reload;

import io.epi4j.Channel;
import java.util.concurrent.atomic.LongAdder;

/**
 * The event that the plugin listens to.
 *
 * @param number any number
 */
@Channel("happened")
public record Happened(int number) {
  /** How often a subscriber without a mailbox was told. */
  public static final LongAdder DIRECT = new LongAdder();

  /** How often a subscriber with a mailbox was told. */
  public static final LongAdder MAILED = new LongAdder();
}
