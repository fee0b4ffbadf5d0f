package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.dispatch.Rethrow;
import java.lang.invoke.MethodHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A change against calls of a site in a {@code static final} field, which the JIT compiles into the
 * caller while it is promoted: the change throws that code away. All tries share the site, and its
 * number only grows; it changes once in a while, so that there is time to compile.
 */
@JCStressTest
@Outcome(
    id = "1",
    expect = Expect.ACCEPTABLE,
    desc = "All slow, and none older than what was done.")
@Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "All promoted, and none older.")
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Some slow, some promoted, and none older.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A number older than a change that was done before.")
@State
public class ChangeAgainstConstantCall {
  private static final int CALLS = 500;
  private static final int TRIES_OF_A_NUMBER = 16; // half of them promoted

  private static final NumberSite SITE = new NumberSite();
  private static final MethodHandle NUMBER = SITE.invoker();

  private static volatile int done = 1;

  private static int tries; // only the changer has it

  @Actor
  public void changer() {
    int phase = tries++ % TRIES_OF_A_NUMBER;
    if (phase == 0) {
      int next = done + 1;
      SITE.change(next);
      done = next;
    } else if (phase == TRIES_OF_A_NUMBER / 2) {
      SITE.promote();
    }
  }

  @Actor
  @SuppressWarnings("CatchingThrowable") // a handle declares to throw it
  public void caller(I_Result r) {
    try {
      for (int i = 0; i < CALLS; i++) {
        int before = done;
        int called = (int) NUMBER.invokeExact();
        r.r1 |= Math.abs(called) < before ? 4 : called < 0 ? 2 : 1;
      }
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }
}
