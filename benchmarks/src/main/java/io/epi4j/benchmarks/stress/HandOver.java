package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.ServiceBinding;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * The owner of a site closes while another host calls and a third one binds and calls: each reaches
 * its own providers, before and behind the hand-over, and the closed one nobody.
 */
@JCStressTest
@Outcome(id = "-1, 34, 56, 1", expect = Expect.ACCEPTABLE, desc = "Each reached its own.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A call reached the providers of another host.")
@State
public class HandOver {
  private final DigitsSite site = new DigitsSite();
  private final DigitsHost ownerHost = DigitsHost.of(1, 2);
  private final DigitsHost thirdHost = DigitsHost.of(5, 6);
  private final ServiceBinding owner = site.link(ownerHost);
  private final ServiceBinding other = site.link(DigitsHost.of(3, 4));

  @Actor
  public void closer(IIII_Result r) {
    ownerHost.close();
    r.r1 = site.call(owner);
  }

  @Actor
  public void caller(IIII_Result r) {
    r.r2 = site.call(other);
    r.r3 = site.call(site.bind(thirdHost));
  }

  @Arbiter
  public void behind(IIII_Result r) {
    boolean right =
        site.call(owner) == DigitsSite.CLOSED
            && site.call(other) == 34
            && site.call(site.bind(thirdHost)) == 56;
    r.r4 = right ? 1 : 0;
  }
}
