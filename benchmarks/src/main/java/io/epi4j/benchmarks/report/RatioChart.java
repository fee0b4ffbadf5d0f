package io.epi4j.benchmarks.report;

import io.epi4j.benchmarks.report.ServiceResults.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the times of service calls, in relation to hand-written calls, as SVG: a panel for each way
 * to call.
 *
 * <p>Callers differ in shape as well as in colour, and the colours (from the palette of Okabe and
 * Ito) in lightness. There is no background, and where the reader's system is dark, the lines are
 * light: the picture is at home on white and on black.
 */
final class RatioChart {
  private static final int COLUMNS = 4;
  private static final int PANEL_WIDTH = 218;
  private static final int PANEL_HEIGHT = 240;
  private static final int PLOT_WIDTH = 168;
  private static final int PLOT_HEIGHT = 164;
  private static final int LEFT = 44;
  private static final int MARGIN = 14;
  private static final List<Caller> COMPARED =
      List.of(Caller.STATIC_FACADE, Caller.INJECTED_FACADE, Caller.OTHER_FACADE, Caller.LIST_LOOP);
  private static final int TOP = 74;
  private static final int[] TICKS = {1, 2, 5, 10, 20, 50, 100};

  private static final String STYLE =
      """
      <style>
      text { font: 12px system-ui, 'DejaVu Sans', sans-serif; fill: #24292f }
      .title { font-size: 15px; font-weight: 600 }
      .panel { font-weight: 600 }
      .grid { stroke: #8c959f; stroke-opacity: .35 }
      .one { stroke: #57606a; stroke-width: 1.5 }
      .target { stroke: #57606a; stroke-width: 1.5; stroke-dasharray: 4 3 }
      line { stroke-width: 1.3 }
      .circle { stroke: #0072b2; fill: #0072b2 }
      .square { stroke: #009e73; fill: #009e73 }
      .triangle { stroke: #c98500; fill: #c98500 }
      .diamond { stroke: #d55e00; fill: #d55e00 }
      @media (prefers-color-scheme: dark) {
        text { fill: #d0d7de }
        .one, .target { stroke: #afb8c1 }
        .circle { stroke: #56b4e9; fill: #56b4e9 }
        .square { stroke: #2bc79a; fill: #2bc79a }
        .triangle { stroke: #f0c142; fill: #f0c142 }
        .diamond { stroke: #ff8a4c; fill: #ff8a4c }
      }
      </style>
      """;

  private final ServiceResults results;
  private final ServiceTargets targets;
  private final String profile;
  private final List<Integer> providers;
  private final double lowest;
  private final double highest;
  private final Svg svg = new Svg(STYLE);

  private RatioChart(ServiceResults results, String profile) {
    this.results = results;
    this.targets = new ServiceTargets(results);
    this.profile = profile;
    this.providers = List.copyOf(results.providers());
    List<Double> ratios = new ArrayList<>(List.of(0.8, 2.0));
    for (Caller caller : COMPARED) {
      for (Way way : Way.values()) {
        for (int count : providers) {
          results
              .ratio(caller, way, count, profile)
              .ifPresent(ratio -> ratios.addAll(List.of(ratio.median(), ratio.worst())));
        }
      }
    }
    this.lowest = ratios.stream().min(Double::compare).orElseThrow() / 1.1;
    this.highest = ratios.stream().max(Double::compare).orElseThrow() * 1.1;
  }

  /** Returns the picture as the text of an SVG file. */
  static String of(ServiceResults results, String profile, String title) {
    return new RatioChart(results, profile).draw(title);
  }

  private String draw(String title) {
    svg.text("title", MARGIN, 22, "start", title);
    svg.text(
        "", MARGIN, 42, "start", "Time of a call; hand-written calls in the same run take 1×.");
    int places = 0;
    for (Way way : Way.values()) {
      place(places++);
      panel(way);
    }
    place(places);
    key();
    int rows = places / COLUMNS + 1; // the key takes a place too
    return svg.of(COLUMNS * PANEL_WIDTH + MARGIN, TOP + rows * PANEL_HEIGHT - MARGIN);
  }

  private void place(int index) {
    svg.origin(LEFT + index % COLUMNS * PANEL_WIDTH, TOP + index / COLUMNS * PANEL_HEIGHT);
  }

  private void panel(Way way) {
    svg.text("panel", 0, -8, "start", way.label());
    for (int tick : TICKS) {
      if (tick < highest) {
        svg.line(tick == 1 ? "one" : "grid", 0, y(tick), PLOT_WIDTH, y(tick));
        svg.text("", -6, y(tick) + 4, "end", tick + "×");
      }
    }
    for (int count : providers) {
      svg.text("", x(count), PLOT_HEIGHT + 18, "middle", String.valueOf(count));
    }
    svg.text("", PLOT_WIDTH / 2.0, PLOT_HEIGHT + 34, "middle", "providers");
    if (targeted()) {
      targets(way);
    }
    for (Caller caller : COMPARED) {
      series(caller, way);
    }
  }

  private void targets(Way way) {
    double half = PLOT_WIDTH / 2.0 / providers.size();
    for (int count : providers) {
      targets
          .limit(Caller.STATIC_FACADE, way, count)
          .ifPresent(
              limit -> svg.line("target", x(count) - half, y(limit), x(count) + half, y(limit)));
    }
  }

  /** Callers stand side by side, lest the lines to their worst forks hide each other. */
  private void series(Caller caller, Way way) {
    double aside = (COMPARED.indexOf(caller) - (COMPARED.size() - 1) / 2.0) * 6;
    for (int count : providers) {
      Optional<Ratio> ratio = results.ratio(caller, way, count, profile);
      if (ratio.isPresent()) {
        double x = x(count) + aside;
        double worst = y(ratio.get().worst());
        svg.line(caller.mark(), x, y(ratio.get().median()), x, worst);
        svg.line(caller.mark(), x - 3, worst, x + 3, worst);
        svg.point(caller.mark(), x, y(ratio.get().median()));
      }
    }
  }

  private void key() {
    int y = 14;
    for (Caller caller : COMPARED) {
      svg.point(caller.mark(), 0, y);
      svg.text("", 16, y + 4, "start", caller.label());
      y += 22;
    }
    svg.line("one", 0, y - 7, 0, y + 7);
    svg.line("one", -3, y - 7, 3, y - 7);
    svg.text("", 16, y + 4, "start", "up to the slowest fork");
    y += 22;
    if (targeted()) {
      svg.line("target", -8, y, 8, y);
      svg.text("", 16, y + 4, "start", "target of the first two");
    }
  }

  /** Targets of the owner are for an application that calls no others by the same code. */
  private boolean targeted() {
    return profile.equals(ServiceResults.CLEAN);
  }

  private double x(int count) {
    return (providers.indexOf(count) + 0.5) * PLOT_WIDTH / providers.size();
  }

  private double y(double ratio) {
    double share = Math.log(ratio / lowest) / Math.log(highest / lowest);
    return PLOT_HEIGHT * (1 - share);
  }
}
