package io.epi4j.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * When subscribing has returned, every later publish reaches the subscriber, in any thread. The
 * results are whether the other thread saw that it had returned, and how often the subscriber got
 * the events of that thread, of its own, and of one behind both.
 */
@JCStressTest
@Outcome(id = "0, 0, 1, 1", expect = Expect.ACCEPTABLE, desc = "The publish came first.")
@Outcome(id = "0, 1, 1, 1", expect = Expect.ACCEPTABLE, desc = "They were at the same time.")
@Outcome(id = "1, 1, 1, 1", expect = Expect.ACCEPTABLE, desc = "The subscriber came first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An event was lost or doubled.")
@State
public class SubscribeAgainstPublish {
  private final NumberChannel channel = NumberChannel.promoted(NumberChannel.registry());
  private final Tally tally = new Tally();
  private volatile int subscribed;

  @Actor
  public void subscriber() {
    channel.subscribe(tally);
    subscribed = 1;
    channel.publish(1);
  }

  @Actor
  public void publisher(IIII_Result r) {
    r.r1 = subscribed;
    channel.publish(2);
  }

  @Arbiter
  public void behind(IIII_Result r) {
    channel.publish(3);
    r.r2 = tally.of(2);
    r.r3 = tally.of(1);
    r.r4 = tally.of(3);
  }
}
