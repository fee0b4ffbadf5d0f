package io.epi4j.benchmarks.report;

import io.epi4j.benchmarks.report.Panel.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows service calls in a chart: a panel for each way to call. */
final class ServicePanels {
  private static final List<Caller> COMPARED =
      List.of(Caller.STATIC_FACADE, Caller.INJECTED_FACADE, Caller.OTHER_FACADE, Caller.LIST_LOOP);

  private ServicePanels() {}

  static List<Panel> of(ServiceResults results, String profile) {
    List<Panel> panels = new ArrayList<>();
    for (Way way : Way.values()) {
      List<Series> series = new ArrayList<>();
      for (Caller caller : COMPARED) {
        series.add(series(results, caller, way, profile));
      }
      panels.add(new Panel(way.label(), series, targets(results, way, profile)));
    }
    return panels;
  }

  private static Series series(ServiceResults results, Caller caller, Way way, String profile) {
    Map<Integer, Ratio> ratios = new HashMap<>();
    for (int count : results.providers()) {
      results.ratio(caller, way, count, profile).ifPresent(ratio -> ratios.put(count, ratio));
    }
    return new Series(caller.label(), caller.mark(), ratios);
  }

  /** Targets of the owner are for an application that calls no others by the same code. */
  private static Map<Integer, Double> targets(ServiceResults results, Way way, String profile) {
    Map<Integer, Double> targets = new HashMap<>();
    if (profile.equals(Measurements.CLEAN)) {
      ServiceTargets all = new ServiceTargets(results);
      for (int count : results.providers()) {
        all.limit(Caller.STATIC_FACADE, way, count).ifPresent(limit -> targets.put(count, limit));
      }
    }
    return targets;
  }
}
