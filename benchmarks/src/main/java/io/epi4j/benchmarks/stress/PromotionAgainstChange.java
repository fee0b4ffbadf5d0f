package io.epi4j.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A site that waits to be promoted with 2 is promoted while it is changed to 3: behind the change
 * it calls 3, and when all is quiet it is promoted with 3. The first result is 1 when the caller
 * saw that the change was done; negative numbers come from the promoted handle.
 */
@JCStressTest
@Outcome(
    id = {"0, -?2, -3", "0, -?3, -3"},
    expect = Expect.ACCEPTABLE,
    desc = "Beside the change: either number.")
@Outcome(id = "1, -?3, -3", expect = Expect.ACCEPTABLE, desc = "Behind the change: the new one.")
@Outcome(
    expect = Expect.FORBIDDEN,
    desc = "An old number behind the change, or the last promotion was lost or has an old one.")
@State
public class PromotionAgainstChange {
  private final NumberSite site = new NumberSite();
  private volatile int changed;

  public PromotionAgainstChange() {
    site.link();
    site.change(2);
  }

  @Actor
  public void changer() {
    site.change(3);
    changed = 1;
  }

  @Actor
  public void promoter(III_Result r) {
    site.promote();
    r.r1 = changed;
    r.r2 = site.call();
  }

  @Arbiter
  public void behind(III_Result r) {
    if (Math.abs(site.call()) != 3) {
      return;
    }
    site.promote();
    r.r3 = site.call();
  }
}
