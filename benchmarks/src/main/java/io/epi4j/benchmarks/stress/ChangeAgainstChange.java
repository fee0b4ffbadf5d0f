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
 * Of two changes one is the last, and behind both everybody calls its providers. Who changed calls
 * the own providers, or those of the other when that change came later.
 */
@JCStressTest
@Outcome(
    id = {"34, 34, 34", "34, 56, 34"},
    expect = Expect.ACCEPTABLE,
    desc = "The first changer was the last: it called its own, and so do all.")
@Outcome(
    id = {"56, 56, 56", "34, 56, 56"},
    expect = Expect.ACCEPTABLE,
    desc = "The second changer was the last: it called its own, and so do all.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A change was lost, or a call was a mixture.")
@State
public class ChangeAgainstChange {
  private static final int LOST = -2;

  private final DigitsSite site = new DigitsSite();
  private final DigitsHost host = DigitsHost.of(1, 2);
  private final ServiceBinding binding = site.link(host);

  @Actor
  public void first(III_Result r) {
    host.change(3, 4);
    r.r1 = site.call(binding);
  }

  @Actor
  public void second(III_Result r) {
    host.change(5, 6);
    r.r2 = site.call(binding);
  }

  @Arbiter
  public void behind(III_Result r) {
    int called = site.call(binding);
    r.r3 = called == host.expected() ? called : LOST;
  }
}
