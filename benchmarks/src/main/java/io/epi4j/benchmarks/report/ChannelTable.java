package io.epi4j.benchmarks.report;

import static io.epi4j.benchmarks.report.Measurements.CLEAN;
import static io.epi4j.benchmarks.report.Measurements.POLLUTED;
import static io.epi4j.benchmarks.report.Publisher.HAND_WRITTEN;

import java.util.List;
import java.util.Locale;

/** Shows the times of publishing as a table of Markdown: a line for each publisher. */
final class ChannelTable {
  private ChannelTable() {}

  static String of(ChannelResults results) {
    StringBuilder table = new StringBuilder("| subscribers |");
    results.subscribers().forEach(count -> table.append(' ').append(count).append(" |"));
    table.append(" bytes, at most |\n|---|").append("--:|".repeat(results.subscribers().size()));
    table.append("--:|\n").append("| by hand, ns |");
    for (int count : results.subscribers()) {
      table.append(' ').append(hand(results, count)).append(" |");
    }
    table.append(" |\n");
    for (String profile : List.of(CLEAN, POLLUTED)) {
      for (Publisher publisher : Publisher.values()) {
        if (publisher != HAND_WRITTEN && isMeasured(results, publisher, profile)) {
          line(table, results, publisher, profile);
        }
      }
    }
    return table.toString();
  }

  private static boolean isMeasured(ChannelResults results, Publisher publisher, String profile) {
    return results.subscribers().stream()
        .anyMatch(count -> results.of(publisher, count, profile).isPresent());
  }

  private static void line(
      StringBuilder table, ChannelResults results, Publisher publisher, String profile) {
    table.append("| ").append(publisher.label()).append(profile.equals(CLEAN) ? " |" : " ° |");
    for (int count : results.subscribers()) {
      table.append(' ');
      table.append(results.ratio(publisher, count, profile).map(Ratio::text).orElse(""));
      table.append(" |");
    }
    results.subscribers().stream()
        .flatMap(count -> results.moreBytes(publisher, count, profile).stream())
        .max(Long::compare)
        .ifPresent(most -> table.append(' ').append(most));
    table.append(" |\n");
  }

  private static String hand(ChannelResults results, int subscribers) {
    return results
        .of(HAND_WRITTEN, subscribers, CLEAN)
        .map(hand -> String.format(Locale.ROOT, "%.2f (%.2f)", hand.median(), hand.worst()))
        .orElse("");
  }
}
