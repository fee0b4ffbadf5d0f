package io.epi4j.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A promoted site is changed from 1 to 2 and promoted again while a thread calls it twice: it calls
 * 2 behind the change, and never goes back. Between the results of the calls stands 1 when the
 * caller saw that the change was done; negative numbers come from the promoted handle.
 */
@JCStressTest
@Outcome(id = "-1, 0, -1", expect = Expect.ACCEPTABLE, desc = "Both before the change.")
@Outcome(id = "-1, [01], -?2", expect = Expect.ACCEPTABLE, desc = "The change came between them.")
@Outcome(id = "-?2, [01], -?2", expect = Expect.ACCEPTABLE, desc = "Both see the change.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An old number behind the change, or behind a new one.")
@State
public class DemotionAgainstCall {
  private final NumberSite site = new NumberSite();
  private volatile int changed;

  public DemotionAgainstCall() {
    site.link();
  }

  @Actor
  public void changer() {
    site.change(2);
    changed = 1;
    site.promote();
  }

  @Actor
  public void caller(III_Result r) {
    r.r1 = site.call();
    r.r2 = changed;
    r.r3 = site.call();
  }
}
