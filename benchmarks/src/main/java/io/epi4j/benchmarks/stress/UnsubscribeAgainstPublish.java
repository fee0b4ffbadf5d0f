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
 * When a subscription was closed, no later publish reaches the subscriber, in any thread; another
 * subscriber gets all events. The results are whether the other thread saw that it was closed, how
 * often the subscriber got the event of that thread, how often it got one of those behind the
 * close, and how many events the other subscriber got.
 */
@JCStressTest
@Outcome(id = "0, 0, 0, 3", expect = Expect.ACCEPTABLE, desc = "They were at the same time.")
@Outcome(id = "0, 1, 0, 3", expect = Expect.ACCEPTABLE, desc = "The publish came first.")
@Outcome(id = "1, 0, 0, 3", expect = Expect.ACCEPTABLE, desc = "The close came first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A closed subscription got one, or the other did not.")
@State
public class UnsubscribeAgainstPublish {
  private final ChannelRegistry registry = NumberChannel.registry();
  private final Tally leaves = new Tally();
  private final Tally stays = new Tally();
  private final Subscription subscription = NumberChannel.early(registry).subscribe(leaves);
  private final Subscription other = NumberChannel.early(registry).subscribe(stays);
  private final NumberChannel channel = NumberChannel.promoted(registry);
  private volatile int closed;

  @Actor
  public void leaver() {
    subscription.close();
    closed = 1;
    channel.publish(1);
  }

  @Actor
  public void publisher(IIII_Result r) {
    r.r1 = closed;
    channel.publish(2);
  }

  @Arbiter
  public void behind(IIII_Result r) {
    channel.publish(3);
    r.r2 = leaves.of(2);
    r.r3 = leaves.of(1) + leaves.of(3);
    r.r4 = stays.of(1) + stays.of(2) + stays.of(3);
    other.close();
  }
}
