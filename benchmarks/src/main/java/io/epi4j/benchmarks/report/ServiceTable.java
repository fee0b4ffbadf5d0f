package io.epi4j.benchmarks.report;

import static io.epi4j.benchmarks.report.Caller.HAND_WRITTEN;
import static io.epi4j.benchmarks.report.Caller.INJECTED_FACADE;
import static io.epi4j.benchmarks.report.Caller.LIST_LOOP;
import static io.epi4j.benchmarks.report.Caller.OTHER_FACADE;
import static io.epi4j.benchmarks.report.Caller.STATIC_FACADE;
import static io.epi4j.benchmarks.report.Measurements.CLEAN;
import static io.epi4j.benchmarks.report.Measurements.POLLUTED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows the times of service calls as a table of Markdown. */
final class ServiceTable {
  private static final List<Caller> COMPARED =
      List.of(STATIC_FACADE, INJECTED_FACADE, OTHER_FACADE, LIST_LOOP);

  private static final String HEAD =
      """
      | | providers | by hand, ns | `static final` | instance field | second `Epi` | loop \
      | `static final` ° | instance field ° | second `Epi` ° | loop ° | bytes |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private ServiceTable() {}

  static String of(ServiceResults results) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Way way : Way.values()) {
      for (int providers : results.providers()) {
        table.append("| `").append(way.label().replace(",", "`,"));
        table.append(way.label().contains(",") ? " | " : "` | ").append(providers);
        table.append(" | ").append(hand(results, way, providers));
        for (String profile : List.of(CLEAN, POLLUTED)) {
          for (Caller caller : COMPARED) {
            table.append(" | ").append(ratio(results, caller, way, providers, profile));
          }
        }
        table.append(" | ").append(bytes(results, way, providers)).append(" |\n");
      }
    }
    return table.toString();
  }

  private static String hand(ServiceResults results, Way way, int providers) {
    return results
        .of(HAND_WRITTEN, way, providers, CLEAN)
        .map(hand -> String.format(Locale.ROOT, "%.2f (%.2f)", hand.median(), hand.worst()))
        .orElse("");
  }

  private static String ratio(
      ServiceResults results, Caller caller, Way way, int providers, String profile) {
    return results.ratio(caller, way, providers, profile).map(Ratio::text).orElse("");
  }

  private static String bytes(ServiceResults results, Way way, int providers) {
    return Stream.of(STATIC_FACADE, INJECTED_FACADE)
        .flatMap(facade -> results.moreBytes(facade, way, providers, CLEAN).stream())
        .max(Long::compare)
        .map(more -> more > 0 ? "+" + more : String.valueOf(more))
        .orElse("");
  }
}
