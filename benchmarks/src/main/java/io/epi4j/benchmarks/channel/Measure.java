package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.report.Measurement;
import io.epi4j.benchmarks.report.ResultWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all that the README says of publishing, on the JDK that runs it, and writes {@code
 * benchmarks/results/channels-<jdk>.json}. It is called where the project's root is, with the
 * numbers of subscribers that are to be measured, or with none for all; what the file has of others
 * stays. {@code -Dforks.of.others=1}, or 0, takes less time.
 *
 * <p>All publishers of one number of subscribers take turns, a fork each, since they are compared:
 * a machine is not equally fast all the time.
 */
final class Measure {
  private static final String[] SUBSCRIBERS = {"0", "1", "2", "8", "32", "64"};
  private static final String COMPARED = "HandWritten|StaticChannel|InjectedChannel";
  private static final String POLLUTED = "StaticChannel|InjectedChannel";
  private static final String OTHERS =
      "PassedChannel|NamedChannel|ArrayLoop|Avaje|Greenrobot|Guava|LambdaEvents|MBassador|NeoForged"
          + "|Spring";
  private static final int OFTEN = 10;
  private static final int SELDOM = Integer.getInteger("forks.of.others", 2);

  private final Map<String, RunResult> results = new TreeMap<>();
  private final Path file =
      Path.of("benchmarks", "results", "channels-" + Runtime.version().feature() + ".json");

  private Measure() {}

  /** Measures, and tells each figure as soon as it has it. */
  public static void main(String[] subscribers) throws IOException, RunnerException {
    for (String count : subscribers.length == 0 ? SUBSCRIBERS : subscribers) {
      new Measure().measure(count);
    }
  }

  private void measure(String subscribers) throws IOException, RunnerException {
    for (int fork = 0; fork < OFTEN; fork++) {
      run(COMPARED, subscribers, "clean");
      run(POLLUTED, subscribers, "polluted");
      if (fork < SELDOM) {
        run(OTHERS, subscribers, "clean");
        run(OTHERS, subscribers, "polluted");
      }
    }
    results.values().forEach(result -> tell(ResultWriter.measurement(result)));
    ResultWriter.write(file, results.values());
  }

  private void run(String publishers, String subscribers, String profile) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\.channel\\.(" + publishers + ")\\.publish")
        .param("subscribers", subscribers)
        .param("profile", profile)
        .forks(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    for (RunResult result : new Runner(options.build()).run()) {
      results.merge(result.getParams().id(), result, Measure::merged);
    }
  }

  private static RunResult merged(RunResult one, RunResult other) {
    List<BenchmarkResult> forks = new ArrayList<>(one.getBenchmarkResults());
    forks.addAll(other.getBenchmarkResults());
    return new RunResult(one.getParams(), forks);
  }

  private static void tell(Measurement measured) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %-42s %8.2f ns, worst fork %8.2f ns%n",
        measured.benchmark(),
        measured.parameters(),
        measured.median(),
        measured.worst());
  }
}
