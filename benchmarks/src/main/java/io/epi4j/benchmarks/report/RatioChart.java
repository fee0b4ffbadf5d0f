package io.epi4j.benchmarks.report;

import io.epi4j.benchmarks.report.Panel.Series;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Draws times, in relation to hand-written calls, as SVG.
 *
 * <p>What is compared differs in shape as well as in colour, and the colours (from the palette of
 * Okabe and Ito) in lightness. There is no background, and where the reader's system is dark, the
 * lines are light: the picture is at home on white and on black.
 */
final class RatioChart {
  private static final int WIDTH = 872;
  private static final int MOST_COLUMNS = 4;
  private static final int PANEL_HEIGHT = 240;
  private static final int GAP = 50; // between two plots
  private static final int PLOT_HEIGHT = 164;
  private static final int LEFT = 44;
  private static final int MARGIN = 14;
  private static final int TOP = 74;
  private static final double SPREAD = 1.0 / 7; // of a plot
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
      .cross { stroke: #cc79a7; fill: #cc79a7 }
      .plus { stroke: #8c6d46; fill: #8c6d46 }
      @media (prefers-color-scheme: dark) {
        text { fill: #d0d7de }
        .one, .target { stroke: #afb8c1 }
        .circle { stroke: #56b4e9; fill: #56b4e9 }
        .square { stroke: #2bc79a; fill: #2bc79a }
        .triangle { stroke: #f0c142; fill: #f0c142 }
        .diamond { stroke: #ff8a4c; fill: #ff8a4c }
        .cross { stroke: #f0a3cc; fill: #f0a3cc }
        .plus { stroke: #d9b98a; fill: #d9b98a }
      }
      </style>
      """;

  private final List<Panel> panels;
  private final String counted;
  private final String targeted;
  private final int columns;
  private final int plotWidth;
  private final List<Integer> counts;
  private final double lowest;
  private final double highest;
  private final Svg svg = new Svg(STYLE);

  private RatioChart(List<Panel> panels, String counted, String targeted) {
    this.panels = panels;
    this.counted = counted;
    this.targeted = targeted;
    this.columns = Math.min(MOST_COLUMNS, panels.size() + 1); // the key takes a place too
    this.plotWidth = WIDTH / columns - GAP;
    this.counts =
        List.copyOf(
            new TreeSet<>(series().flatMap(series -> series.ratios().keySet().stream()).toList()));
    this.lowest = Math.min(0.8, ratios().min().orElseThrow()) / 1.1;
    this.highest = Math.max(2, ratios().max().orElseThrow()) * 1.1;
  }

  /**
   * Returns the picture as the text of an SVG file.
   *
   * @param counted the name of what is counted
   * @param targeted whose targets are shown
   */
  static String of(List<Panel> panels, String title, String counted, String targeted) {
    return new RatioChart(panels, counted, targeted).draw(title);
  }

  private Stream<Series> series() {
    return panels.stream().flatMap(panel -> panel.series().stream());
  }

  private DoubleStream ratios() {
    return series()
        .flatMap(series -> series.ratios().values().stream())
        .flatMapToDouble(ratio -> DoubleStream.of(ratio.median(), ratio.worst()));
  }

  private String draw(String title) {
    svg.text("title", MARGIN, 22, "start", title);
    svg.text(
        "", MARGIN, 42, "start", "Time of a call; hand-written calls in the same run take 1×.");
    int places = 0;
    for (Panel panel : panels) {
      place(places++);
      draw(panel);
    }
    place(places);
    key(panels.get(0));
    int rows = places / columns + 1;
    return svg.of(WIDTH + MARGIN, TOP + rows * PANEL_HEIGHT - MARGIN);
  }

  private void place(int index) {
    svg.origin(LEFT + index % columns * (WIDTH / columns), TOP + index / columns * PANEL_HEIGHT);
  }

  private void draw(Panel panel) {
    svg.text("panel", 0, -8, "start", panel.label());
    for (int tick : TICKS) {
      if (tick < highest) {
        svg.line(tick == 1 ? "one" : "grid", 0, y(tick), plotWidth, y(tick));
        svg.text("", -6, y(tick) + 4, "end", tick + "×");
      }
    }
    for (int count : counts) {
      svg.text("", x(count), PLOT_HEIGHT + 18, "middle", String.valueOf(count));
    }
    svg.text("", plotWidth / 2.0, PLOT_HEIGHT + 34, "middle", counted);
    double half = plotWidth / 2.0 / counts.size();
    panel
        .targets()
        .forEach(
            (count, limit) ->
                svg.line("target", x(count) - half, y(limit), x(count) + half, y(limit)));
    for (int i = 0; i < panel.series().size(); i++) {
      draw(panel.series().get(i), (i - (panel.series().size() - 1) / 2.0) * spread(panel));
    }
  }

  /** What is compared stands side by side, lest the lines to the worst forks hide each other. */
  private double spread(Panel panel) {
    return plotWidth * SPREAD / panel.series().size();
  }

  private void draw(Series series, double aside) {
    series
        .ratios()
        .forEach(
            (count, ratio) -> {
              double x = x(count) + aside;
              double worst = y(ratio.worst());
              svg.line(series.mark(), x, y(ratio.median()), x, worst);
              svg.line(series.mark(), x - 3, worst, x + 3, worst);
              svg.point(series.mark(), x, y(ratio.median()));
            });
  }

  private void key(Panel panel) {
    int y = 14;
    for (Series series : panel.series()) {
      svg.point(series.mark(), 0, y);
      svg.text("", 16, y + 4, "start", series.label());
      y += 22;
    }
    svg.line("one", 0, y - 7, 0, y + 7);
    svg.line("one", -3, y - 7, 3, y - 7);
    svg.text("", 16, y + 4, "start", "up to the slowest fork");
    y += 22;
    if (!panel.targets().isEmpty()) {
      svg.line("target", -8, y, 8, y);
      svg.text("", 16, y + 4, "start", "target of " + targeted);
    }
  }

  private double x(int count) {
    return (counts.indexOf(count) + 0.5) * plotWidth / counts.size();
  }

  private double y(double ratio) {
    double share = Math.log(ratio / lowest) / Math.log(highest / lowest);
    return PLOT_HEIGHT * (1 - share);
  }
}
