package io.epi4j.benchmarks.service;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The providers that one JVM measures, and what calls them.
 *
 * <p>How many there are is known only when the benchmark is set up; that the hand-written calls,
 * and the facade that stands in a {@code static final} field, are nevertheless constants, they take
 * them from here in the initialisers of classes that are used for the first time after that.
 *
 * @param all 32 providers, of which the first {@code count} are called
 * @param count how many are called
 * @param facade calls them; it owns the generated class's call sites
 * @param other calls them through a second {@code Epi}, which owns no call site
 */
record Providers(List<Steps> all, int count, StepsFacade facade, StepsFacade other) {
  private static final int MOST = 32;
  private static @Nullable Providers chosen;

  /** Makes the providers that this JVM measures. */
  static Providers choose(int count) {
    List<Steps> all = StepClasses.instances(MOST);
    List<Steps> called = all.subList(0, count);
    Providers made = new Providers(all, count, facade(called), facade(called));
    chosen = made;
    return made;
  }

  /** Returns what was chosen. */
  static Providers chosen() {
    if (chosen == null) {
      throw new IllegalStateException("used before Providers.choose(...)");
    }
    return chosen;
  }

  /** Returns a facade over these providers, in an {@code Epi} of its own. */
  static StepsFacade facade(List<Steps> steps) {
    EpiBuilder builder = Epi.builder().isolated();
    steps.forEach(step -> builder.provider(Steps.class, step));
    return StepsFacade.of(builder.start());
  }

  /** Returns the providers that are called. */
  List<Steps> called() {
    return all.subList(0, count);
  }
}
