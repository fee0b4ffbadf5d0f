package io.epi4j.benchmarks.stress;

import io.epi4j.benchmarks.stress.Digits.Digit;
import io.epi4j.runtime.Epi;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A facade that is obtained while its {@code Epi} closes serves until then, and fails from then on;
 * nobody gets an open one behind the close. All tries share the call sites of the generated facade,
 * and are their owners in turn.
 */
@JCStressTest
@Outcome(id = "12, -1, -1", expect = Expect.ACCEPTABLE, desc = "The call was served.")
@Outcome(id = "-1, -1, -1", expect = Expect.ACCEPTABLE, desc = "The call failed.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A call of a closed Epi, or one that was not whole.")
@State
public class EpiCloseAgainstBind {
  private final Epi epi =
      Epi.builder()
          .isolated()
          .provider(Digits.class, new Digit(1))
          .provider(Digits.class, new Digit(2))
          .start();
  private final DigitsFacade early = DigitsFacade.of(epi);
  private DigitsFacade beside = early;

  @Actor
  public void caller(III_Result r) {
    beside = DigitsFacade.of(epi);
    r.r1 = call(beside);
  }

  @Actor
  public void closer(III_Result r) {
    epi.close();
    r.r2 = Math.max(call(early), call(DigitsFacade.of(epi)));
  }

  @Arbiter
  public void behind(III_Result r) {
    r.r3 = call(beside);
  }

  private static int call(DigitsFacade facade) {
    try {
      return facade.pipe().append(0);
    } catch (IllegalStateException e) {
      return DigitsSite.CLOSED;
    }
  }
}
