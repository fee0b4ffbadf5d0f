package io.epi4j.benchmarks.report;

import java.util.Locale;

/** A picture that grows element by element. What a kind looks like is told by the style sheet. */
final class Svg {
  private static final double SIZE = 4;

  private final StringBuilder elements = new StringBuilder();
  private final String style;
  private double left;
  private double top;

  /** Begins a picture. */
  Svg(String style) {
    this.style = style;
  }

  /** Moves the origin of what is drawn next. */
  void origin(double x, double y) {
    left = x;
    top = y;
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    put(
        "<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>",
        kind, left + x1, top + y1, left + x2, top + y2);
  }

  void text(String kind, double x, double y, String anchor, String text) {
    put(
        "<text class='%s' x='%.1f' y='%.1f' text-anchor='%s'>%s</text>",
        kind, left + x, top + y, anchor, text);
  }

  /** Draws a point, whose kind is its shape too. */
  void point(String kind, double x, double y) {
    double cx = left + x;
    double cy = top + y;
    switch (kind) {
      case "circle" -> put("<circle class='circle' cx='%.1f' cy='%.1f' r='%.1f'/>", cx, cy, SIZE);
      case "square" -> shape(kind, cx - 3.5, cy - 3.5, "h7v7h-7z");
      case "triangle" -> shape(kind, cx, cy - 5, "l4.6 8.4h-9.2z");
      case "cross" -> shape(kind, cx - 4, cy - 4, "l8 8m0 -8l-8 8");
      case "plus" -> shape(kind, cx, cy - 5, "v10m-5 -5h10");
      default -> shape(kind, cx, cy - 5.2, "l5.2 5.2l-5.2 5.2l-5.2 -5.2z");
    }
  }

  private void shape(String kind, double x, double y, String outline) {
    put("<path class='%s' d='M%.1f %.1f%s'/>", kind, x, y, outline);
  }

  private void put(String format, Object... values) {
    elements.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Returns the picture as the text of a file. */
  String of(int width, int height) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d'>\n",
            width,
            height,
            width,
            height)
        + style
        + elements
        + "</svg>\n";
  }
}
