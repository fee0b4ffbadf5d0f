package io.epi4j.benchmarks.report;

import static io.epi4j.benchmarks.report.Measurements.CLEAN;
import static io.epi4j.benchmarks.report.Measurements.POLLUTED;
import static io.epi4j.benchmarks.report.Publisher.INJECTED_CHANNEL;
import static io.epi4j.benchmarks.report.Publisher.STATIC_CHANNEL;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What publishing is to reach, and where it does not. */
final class ChannelTargets {
  /** How much longer a channel may take than calls by hand, by the number of subscribers. */
  private static final Map<Integer, Double> ALONE =
      Map.of(0, 1.05, 1, 1.05, 2, 1.1, 8, 1.1, 32, 1.5, 64, 1.5);

  private static final Map<Integer, Double> STATIC_POLLUTED =
      Map.of(0, 1.05, 1, 1.1, 2, 1.1, 8, 1.2, 32, 1.6, 64, 1.6);
  private static final Map<Integer, Double> INJECTED_POLLUTED =
      Map.of(0, 1.1, 1, 1.5, 2, 1.5, 8, 1.5, 32, 1.6, 64, 1.6);
  private static final double BEFORE_21 = 0.2;

  private final ChannelResults results;
  private final Verdicts verdicts = new Verdicts();

  ChannelTargets(ChannelResults results) {
    this.results = results;
    for (Publisher channel : List.of(STATIC_CHANNEL, INJECTED_CHANNEL)) {
      for (String profile : List.of(CLEAN, POLLUTED)) {
        for (int subscribers : results.subscribers()) {
          check(channel, subscribers, profile);
        }
      }
    }
  }

  /** Returns how many figures reach their targets, and a line for each that does not. */
  static String text(ChannelResults results) {
    return new ChannelTargets(results).verdicts.text();
  }

  /** Returns how long publishing may take, hand-written calls being 1. */
  Optional<Double> limit(Publisher channel, int subscribers, String profile) {
    Map<Integer, Double> limits =
        profile.equals(CLEAN)
            ? ALONE
            : channel == STATIC_CHANNEL ? STATIC_POLLUTED : INJECTED_POLLUTED;
    return Optional.ofNullable(limits.get(subscribers))
        .map(limit -> results.jdk() < 21 ? limit + BEFORE_21 : limit);
  }

  private void check(Publisher channel, int subscribers, String profile) {
    Optional<Ratio> ratio = results.ratio(channel, subscribers, profile);
    Optional<Double> limit = limit(channel, subscribers, profile);
    if (ratio.isPresent() && limit.isPresent()) {
      verdicts.check(
          ratio.get().median() <= limit.get(),
          "%d subscribers of a %s (%s profile): %.2f times by hand, at most %.2f wanted",
          subscribers,
          channel.label(),
          profile,
          ratio.get().median(),
          limit.get());
    }
    results
        .moreBytes(channel, subscribers, profile)
        .ifPresent(
            more ->
                verdicts.check(
                    more <= 0,
                    "%d subscribers of a %s (%s profile): %d bytes more than by hand",
                    subscribers,
                    channel.label(),
                    profile,
                    more));
    for (Publisher publisher : Publisher.values()) {
      if (publisher.isPeer()) {
        slower(publisher, channel, subscribers, profile);
      }
    }
  }

  private void slower(Publisher peer, Publisher channel, int subscribers, String profile) {
    Optional<Measurement> theirs = results.of(peer, subscribers, profile);
    Optional<Measurement> ours = results.of(channel, subscribers, profile);
    if (theirs.isPresent() && ours.isPresent()) {
      verdicts.check(
          ours.get().median() <= theirs.get().median(),
          "%d subscribers of a %s (%s profile): %.1f ns, %s takes %.1f",
          subscribers,
          channel.label(),
          profile,
          ours.get().median(),
          peer.label(),
          theirs.get().median());
    }
  }
}
