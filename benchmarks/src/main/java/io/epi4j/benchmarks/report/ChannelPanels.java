package io.epi4j.benchmarks.report;

import io.epi4j.benchmarks.report.Panel.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows publishing in a chart: a panel for each profile. */
final class ChannelPanels {
  private static final List<Publisher> COMPARED =
      List.of(
          Publisher.STATIC_CHANNEL,
          Publisher.INJECTED_CHANNEL,
          Publisher.LAMBDA_EVENTS,
          Publisher.NEO_FORGED,
          Publisher.GREENROBOT,
          Publisher.GUAVA);

  private ChannelPanels() {}

  static List<Panel> of(ChannelResults results) {
    return List.of(
        panel(results, "one channel", Measurements.CLEAN),
        panel(results, "after 20 other channels", Measurements.POLLUTED));
  }

  private static Panel panel(ChannelResults results, String label, String profile) {
    List<Series> series = new ArrayList<>();
    for (Publisher publisher : COMPARED) {
      Map<Integer, Ratio> ratios = new HashMap<>();
      for (int count : results.subscribers()) {
        results.ratio(publisher, count, profile).ifPresent(ratio -> ratios.put(count, ratio));
      }
      series.add(new Series(publisher.label(), publisher.mark(), ratios));
    }
    Map<Integer, Double> targets = new HashMap<>();
    ChannelTargets all = new ChannelTargets(results);
    for (int count : results.subscribers()) {
      all.limit(Publisher.STATIC_CHANNEL, count, profile)
          .ifPresent(limit -> targets.put(count, limit));
    }
    return new Panel(label, series, targets);
  }
}
