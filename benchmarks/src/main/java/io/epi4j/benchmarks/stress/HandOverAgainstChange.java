package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.ServiceBinding;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * The owner of a site closes while the next one changes: the site, which becomes the next one's in
 * the middle of its change, keeps nothing from before it.
 */
@JCStressTest
@Outcome(id = "-1, 56, 56", expect = Expect.ACCEPTABLE, desc = "Behind the change: the new ones.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A closed host, or one that was removed, was called.")
@State
public class HandOverAgainstChange {
  private final DigitsSite site = new DigitsSite();
  private final DigitsHost ownerHost = DigitsHost.of(1, 2);
  private final DigitsHost nextHost = DigitsHost.of(3, 4);
  private final ServiceBinding owner = site.link(ownerHost);
  private final ServiceBinding next = site.link(nextHost);

  @Actor
  public void closer(III_Result r) {
    ownerHost.close();
    r.r1 = site.call(owner);
  }

  @Actor
  public void changer(III_Result r) {
    nextHost.change(5, 6);
    r.r2 = site.call(next);
  }

  @Arbiter
  public void behind(III_Result r) {
    r.r3 = site.call(next);
  }
}
