package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.ServiceBinding;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A call that begins behind a change reaches the new providers; one beside it reaches wholly the
 * old or wholly the new ones. The first result is 1 when the caller saw that the change was done.
 */
public class ChangeAgainstCall {
  static final String OLD = "Not behind the change: the old ones.";
  static final String NEW_BESIDE = "Not behind the change: the new ones.";
  static final String NEW_BEHIND = "Behind the change: the new ones.";
  static final String WRONG = "A removed one behind the change, or a mixture.";

  private final DigitsSite site = new DigitsSite();
  private final DigitsHost host;
  private final ServiceBinding binding;
  private volatile int changed;

  ChangeAgainstCall(DigitsHost... before) {
    for (DigitsHost other : before) {
      site.link(other);
    }
    host = DigitsHost.of(1, 2);
    binding = site.link(host);
  }

  void change() {
    host.change(3, 4);
    changed = 1;
  }

  void call(II_Result r) {
    r.r1 = changed;
    r.r2 = site.call(binding);
  }

  /** The site is promoted, and is made slow. */
  @JCStressTest
  @Outcome(id = "0, 12", expect = Expect.ACCEPTABLE, desc = OLD)
  @Outcome(id = "0, 34", expect = Expect.ACCEPTABLE, desc = NEW_BESIDE)
  @Outcome(id = "1, 34", expect = Expect.ACCEPTABLE, desc = NEW_BEHIND)
  @Outcome(expect = Expect.FORBIDDEN, desc = WRONG)
  @State
  public static class OfOwner extends ChangeAgainstCall {
    @Actor
    public void changer() {
      change();
    }

    @Actor
    public void caller(II_Result r) {
      call(r);
    }
  }

  /** The site is promoted for another host, and stays so. */
  @JCStressTest
  @Outcome(id = "0, 12", expect = Expect.ACCEPTABLE, desc = OLD)
  @Outcome(id = "0, 34", expect = Expect.ACCEPTABLE, desc = NEW_BESIDE)
  @Outcome(id = "1, 34", expect = Expect.ACCEPTABLE, desc = NEW_BEHIND)
  @Outcome(expect = Expect.FORBIDDEN, desc = WRONG)
  @State
  public static class OfAnother extends ChangeAgainstCall {
    public OfAnother() {
      super(DigitsHost.of(5, 6));
    }

    @Actor
    public void changer() {
      change();
    }

    @Actor
    public void caller(II_Result r) {
      call(r);
    }
  }
}
