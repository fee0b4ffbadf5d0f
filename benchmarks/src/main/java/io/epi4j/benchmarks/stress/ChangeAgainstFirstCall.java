package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.ServiceBinding;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A change beside the first call, which links the providers and promotes the site: the call is
 * whole, and what it linked does not outlive the change.
 */
@JCStressTest
@Outcome(id = "12, 34", expect = Expect.ACCEPTABLE, desc = "The call came first.")
@Outcome(id = "34, 34", expect = Expect.ACCEPTABLE, desc = "The change came first.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A mixture, or old providers behind the change.")
@State
public class ChangeAgainstFirstCall {
  private final DigitsSite site = new DigitsSite();
  private final DigitsHost host = DigitsHost.of(1, 2);
  private final ServiceBinding binding = site.bind(host);

  @Actor
  public void changer() {
    host.change(3, 4);
  }

  @Actor
  public void caller(II_Result r) {
    r.r1 = site.call(binding);
  }

  @Arbiter
  public void behind(II_Result r) {
    r.r2 = site.call(binding);
  }
}
