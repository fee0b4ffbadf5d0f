package io.epi4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts the figures that reach their targets, and names those that do not. */
final class Verdicts {
  private final List<String> missed = new ArrayList<>();
  private int checked;

  void check(boolean reached, String otherwise, Object... values) {
    checked++;
    if (!reached) {
      missed.add(String.format(Locale.ROOT, otherwise, values));
    }
  }

  /** Returns how many figures reach their targets, and a line for each that does not. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(checked - missed.size()).append(" of ").append(checked);
    text.append(" figures reach their targets");
    text.append(missed.isEmpty() ? ".\n" : "; those that do not:\n\n");
    missed.forEach(line -> text.append("- ").append(line).append('\n'));
    return text.toString();
  }
}
