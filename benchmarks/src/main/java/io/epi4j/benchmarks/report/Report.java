package io.epi4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the tables of {@code benchmarks/README.md}, and the charts beside the results, anew from
 * what lies in {@code benchmarks/results}. It is called where the project's root is.
 */
final class Report {
  private static final Path BENCHMARKS = Path.of("benchmarks");
  private static final Path README = BENCHMARKS.resolve("README.md");
  private static final Path RESULTS = BENCHMARKS.resolve("results");
  private static final List<Integer> JDKS = List.of(25, 17);

  private Report() {}

  /** Writes the tables and charts of the JDKs for which there are results. */
  public static void main(String[] arguments) throws IOException {
    String readme = Files.readString(README);
    for (int jdk : JDKS) {
      if (Files.exists(ServiceResults.file(RESULTS, jdk))) {
        readme = services(readme, ServiceResults.read(RESULTS, jdk));
      }
      if (Files.exists(ChannelResults.file(RESULTS, jdk))) {
        readme = channels(readme, ChannelResults.read(RESULTS, jdk));
      }
    }
    Files.writeString(README, readme);
  }

  private static String services(String readme, ServiceResults results) throws IOException {
    String name = "services-" + results.jdk();
    chart(name, results, Measurements.CLEAN, "Service calls on JDK " + results.jdk());
    chart(
        name + "-polluted",
        results,
        Measurements.POLLUTED,
        "Service calls on JDK " + results.jdk() + ", after the same code called other providers");
    return Marked.replace(
        Marked.replace(readme, name + " targets", ServiceTargets.text(results)),
        name,
        ServiceTable.of(results));
  }

  private static String channels(String readme, ChannelResults results) throws IOException {
    String name = "channels-" + results.jdk();
    Files.writeString(
        RESULTS.resolve(name + ".svg"),
        RatioChart.of(
            ChannelPanels.of(results),
            "Publishing on JDK " + results.jdk(),
            "subscribers",
            "the first one"));
    return Marked.replace(
        Marked.replace(readme, name + " targets", ChannelTargets.text(results)),
        name,
        ChannelTable.of(results));
  }

  private static void chart(String name, ServiceResults results, String profile, String title)
      throws IOException {
    Files.writeString(
        RESULTS.resolve(name + ".svg"),
        RatioChart.of(ServicePanels.of(results, profile), title, "providers", "the first two"));
  }
}
