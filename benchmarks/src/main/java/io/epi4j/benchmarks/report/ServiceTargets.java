package io.epi4j.benchmarks.report;

import static io.epi4j.benchmarks.report.Caller.INJECTED_FACADE;
import static io.epi4j.benchmarks.report.Caller.LIST_LOOP;
import static io.epi4j.benchmarks.report.Caller.OTHER_FACADE;
import static io.epi4j.benchmarks.report.Caller.STATIC_FACADE;
import static io.epi4j.benchmarks.report.Measurements.CLEAN;
import static io.epi4j.benchmarks.report.Measurements.POLLUTED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What service calls are to reach, and where they do not. */
final class ServiceTargets {
  private static final int FEW = 8;
  private static final double AS_FAST = 1.1;
  private static final double AS_FAST_BEFORE_21 = 1.3;
  private static final double OF_A_LOOP = 0.5;
  private static final double NOISE = 1.05; // what two runs of the same code differ by

  private final ServiceResults results;
  private final Verdicts verdicts = new Verdicts();

  ServiceTargets(ServiceResults results) {
    this.results = results;
    for (Way way : Way.values()) {
      for (int providers : results.providers()) {
        for (Caller facade : List.of(STATIC_FACADE, INJECTED_FACADE)) {
          limit(facade, way, providers).ifPresent(limit -> owner(facade, way, providers, limit));
          bytes(facade, way, providers);
        }
        other(way, providers, CLEAN);
        other(way, providers, POLLUTED);
      }
    }
  }

  /** Returns how many figures reach their targets, and a line for each that does not. */
  static String text(ServiceResults results) {
    return new ServiceTargets(results).verdicts.text();
  }

  /**
   * Returns how long a call through a facade of the owner may take, hand-written calls being 1:
   * nearly the same up to eight providers, and half as long as a loop from there on.
   */
  OptionalDouble limit(Caller facade, Way way, int providers) {
    if (facade != STATIC_FACADE && facade != INJECTED_FACADE) {
      return OptionalDouble.empty();
    }
    if (providers <= FEW) {
      return OptionalDouble.of(results.jdk() < 21 ? AS_FAST_BEFORE_21 : AS_FAST);
    }
    return results
        .ratio(LIST_LOOP, way, providers, CLEAN)
        .map(loop -> OptionalDouble.of(loop.median() * OF_A_LOOP))
        .orElseGet(OptionalDouble::empty);
  }

  private void owner(Caller facade, Way way, int providers, double limit) {
    results
        .ratio(facade, way, providers, CLEAN)
        .ifPresent(
            ratio ->
                verdicts.check(
                    ratio.median() <= limit,
                    "%s of %d by a %s: %.2f times by hand, at most %.2f wanted",
                    way.label(),
                    providers,
                    facade.label(),
                    ratio.median(),
                    limit));
  }

  private void bytes(Caller facade, Way way, int providers) {
    results
        .moreBytes(facade, way, providers, CLEAN)
        .ifPresent(
            more ->
                verdicts.check(
                    more <= 0,
                    "%s of %d by a %s: %d bytes more than by hand",
                    way.label(),
                    providers,
                    facade.label(),
                    more));
  }

  private void other(Way way, int providers, String profile) {
    Optional<Measurement> loop = results.of(LIST_LOOP, way, providers, profile);
    Optional<Measurement> other = results.of(OTHER_FACADE, way, providers, profile);
    if (loop.isPresent() && other.isPresent()) {
      verdicts.check(
          other.get().median() <= loop.get().median() * NOISE,
          "%s of %d by a %s: %.1f ns, a loop takes %.1f (%s profile)",
          way.label(),
          providers,
          OTHER_FACADE.label(),
          other.get().median(),
          loop.get().median(),
          profile);
    }
  }
}
