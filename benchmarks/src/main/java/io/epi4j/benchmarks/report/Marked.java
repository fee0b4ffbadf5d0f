package io.epi4j.benchmarks.report;

/** Replaces a part of a text that stands between two marks, and leaves the rest as it is. */
final class Marked {
  private Marked() {}

  /**
   * Returns {@code text} with {@code part} between {@code <!-- name -->} and {@code <!-- end of
   * name -->}.
   */
  static String replace(String text, String name, String part) {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          "There is no place for it: the text needs the lines " + begin + "and " + end);
    }
    return text.substring(0, from + begin.length()) + part + text.substring(to);
  }
}
