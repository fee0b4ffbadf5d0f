package io.epi4j.benchmarks.stress;

import io.epi4j.benchmarks.stress.Digits.Digit;
import io.epi4j.runtime.dispatch.ServiceBinding;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A call beside a close is served wholly, or fails because the host is closed and then reaches
 * nobody; behind the close it fails. The results are those of the call beside and of the call
 * behind, and how often each of the two providers was called, as 11 for once each.
 */
public class CloseAgainstCall {
  static final String SERVED = "The call was served.";
  static final String REFUSED = "The call failed, and called nobody.";
  static final String WRONG =
      "A call of a closed host, or one that was lost, doubled or served in part.";

  private final Digit one = new Digit(1);
  private final Digit two = new Digit(2);
  private final DigitsSite site = new DigitsSite();
  private final DigitsHost host = new DigitsHost(one, two);
  private final ServiceBinding binding;
  private final int calledBefore;

  CloseAgainstCall(boolean linked, DigitsHost... before) {
    for (DigitsHost other : before) {
      site.link(other);
    }
    binding = linked ? site.link(host) : site.bind(host);
    calledBefore = linked ? 11 : 0;
  }

  void call(III_Result r) {
    r.r1 = site.call(binding);
  }

  void close(III_Result r) {
    host.close();
    r.r2 = site.call(binding);
  }

  void count(III_Result r) {
    r.r3 = one.calls() * 10 + two.calls() - calledBefore;
  }

  /** The site is promoted, and made slow by the close. */
  @JCStressTest
  @Outcome(id = "12, -1, 11", expect = Expect.ACCEPTABLE, desc = SERVED)
  @Outcome(id = "-1, -1, 0", expect = Expect.ACCEPTABLE, desc = REFUSED)
  @Outcome(expect = Expect.FORBIDDEN, desc = WRONG)
  @State
  public static class OfOwner extends CloseAgainstCall {
    public OfOwner() {
      super(true);
    }

    @Actor
    public void caller(III_Result r) {
      call(r);
    }

    @Actor
    public void closer(III_Result r) {
      close(r);
    }

    @Arbiter
    public void counter(III_Result r) {
      count(r);
    }
  }

  /** The site is promoted for another host, and stays so. */
  @JCStressTest
  @Outcome(id = "12, -1, 11", expect = Expect.ACCEPTABLE, desc = SERVED)
  @Outcome(id = "-1, -1, 0", expect = Expect.ACCEPTABLE, desc = REFUSED)
  @Outcome(expect = Expect.FORBIDDEN, desc = WRONG)
  @State
  public static class OfAnother extends CloseAgainstCall {
    public OfAnother() {
      super(true, DigitsHost.of(5, 6));
    }

    @Actor
    public void caller(III_Result r) {
      call(r);
    }

    @Actor
    public void closer(III_Result r) {
      close(r);
    }

    @Arbiter
    public void counter(III_Result r) {
      count(r);
    }
  }

  /** The call links and promotes, or finds the host closed. */
  @JCStressTest
  @Outcome(id = "12, -1, 11", expect = Expect.ACCEPTABLE, desc = SERVED)
  @Outcome(id = "-1, -1, 0", expect = Expect.ACCEPTABLE, desc = REFUSED)
  @Outcome(expect = Expect.FORBIDDEN, desc = WRONG)
  @State
  public static class OfUnlinked extends CloseAgainstCall {
    public OfUnlinked() {
      super(false);
    }

    @Actor
    public void caller(III_Result r) {
      call(r);
    }

    @Actor
    public void closer(III_Result r) {
      close(r);
    }

    @Arbiter
    public void counter(III_Result r) {
      count(r);
    }
  }
}
