package io.epi4j.benchmarks.stress;

import io.epi4j.Subscription;
import io.epi4j.runtime.channel.ChannelRegistry;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * A publish beside the close of its {@code Epi} reaches both subscribers, or fails and reaches
 * none; behind the close it fails. The results are whether it was accepted, whether one behind the
 * close was, and how many events each of the subscribers got.
 */
@JCStressTest
@Outcome(id = "1, 0, 1, 1", expect = Expect.ACCEPTABLE, desc = "The event was delivered.")
@Outcome(id = "0, 0, 0, 0", expect = Expect.ACCEPTABLE, desc = "The publish failed.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A closed Epi delivered, or only to one.")
@State
public class EpiCloseAgainstPublish {
  private final ChannelRegistry registry = NumberChannel.registry();
  private final Tally one = new Tally();
  private final Tally two = new Tally();
  private final Subscription first = NumberChannel.early(registry).subscribe(one);
  private final Subscription second = NumberChannel.early(registry).subscribe(two);
  private final NumberChannel channel = NumberChannel.promoted(registry);

  @Actor
  public void publisher(IIII_Result r) {
    r.r1 = channel.isOpenFor(1) ? 1 : 0;
  }

  @Actor
  public void closer(IIII_Result r) {
    registry.close();
    r.r2 = channel.isOpenFor(2) ? 1 : 0;
  }

  @Arbiter
  public void behind(IIII_Result r) {
    if (channel.isOpenFor(3)) {
      r.r2 = 1;
    }
    r.r3 = one.of(1) + one.of(2) + one.of(3);
    r.r4 = two.of(1) + two.of(2) + two.of(3);
    first.close(); // harmless
    second.close();
  }
}
