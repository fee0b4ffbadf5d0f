package io.epi4j.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Two threads subscribe at the same time to a channel that nobody subscribed to before, and each
 * publishes: both get what they published themselves and what is published behind, and each at most
 * once what the other published. The results are how often each got its own event and the one
 * behind, as 11 for once each, and how often it got the other's.
 */
@JCStressTest
@Outcome(id = "11, 11, 1, 1", expect = Expect.ACCEPTABLE, desc = "Both came before both events.")
@Outcome(id = "11, 11, 0, 1", expect = Expect.ACCEPTABLE, desc = "The second came first.")
@Outcome(id = "11, 11, 1, 0", expect = Expect.ACCEPTABLE, desc = "The first came first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A subscriber was lost, or got an event twice.")
@State
public class TwoFirstSubscribers {
  private final NumberChannel channel = NumberChannel.promoted(NumberChannel.registry());
  private final Tally one = new Tally();
  private final Tally two = new Tally();

  @Actor
  public void first() {
    channel.subscribe(one);
    channel.publish(1);
  }

  @Actor
  public void second() {
    channel.subscribe(two);
    channel.publish(2);
  }

  @Arbiter
  public void behind(IIII_Result r) {
    channel.publish(3);
    r.r1 = one.of(1) * 10 + one.of(3);
    r.r2 = two.of(2) * 10 + two.of(3);
    r.r3 = one.of(2);
    r.r4 = two.of(1);
  }
}
