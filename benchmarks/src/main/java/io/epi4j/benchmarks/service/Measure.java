package io.epi4j.benchmarks.service;

import io.epi4j.benchmarks.report.Measurement;
import io.epi4j.benchmarks.report.ResultWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all that the README says of service calls, on the JDK that runs it, and writes {@code
 * benchmarks/results/services-<jdk>.json}. It is called where the project's root is, with the ways
 * to call that are to be measured, or with none for all; what the file has of others stays.
 *
 * <p>All callers of one way to call and one number of providers follow each other, since they are
 * compared. A JIT does not decide the same in each run: so what is to be as fast as hand-written
 * calls is measured in ten forks where it matters most, and in three elsewhere.
 */
final class Measure {
  private static final String[] WAYS = {
    "eachVoid", "each", "outcomes", "pipe", "any", "all", "decide"
  };
  private static final int[] PROVIDERS = {1, 2, 3, 8, 32};
  private static final int FEW = 8;

  /** Iterations of 200 ms; what becomes of many providers takes the JIT longer. */
  private static final int WARMUP = 5;

  private static final String COMPARED = "HandWritten|StaticFacade|InjectedFacade";
  private static final String OTHERS = "ListLoop|OtherFacade";
  private static final String POLLUTED = "ListLoop|StaticFacade|InjectedFacade|OtherFacade";

  private final List<RunResult> results = new ArrayList<>();
  private final Path file =
      Path.of("benchmarks", "results", "services-" + Runtime.version().feature() + ".json");

  private Measure() {}

  /** Measures, and tells each figure as soon as it has it. */
  public static void main(String[] ways) throws IOException, RunnerException {
    Measure measure = new Measure();
    for (String way : ways.length == 0 ? WAYS : ways) {
      for (int providers : PROVIDERS) {
        boolean often = providers == 2 || providers == 8;
        measure.run(COMPARED, way, providers, "clean", often ? 10 : 3);
        measure.run(OTHERS, way, providers, "clean", 2);
        measure.run(POLLUTED, way, providers, "polluted", 2);
      }
    }
  }

  private void run(String callers, String way, int providers, String profile, int forks)
      throws IOException, RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\.service\\.(" + callers + ")\\." + way + "$")
        .param("providers", String.valueOf(providers))
        .param("profile", profile)
        .forks(forks)
        .warmupIterations(providers > FEW ? 2 * WARMUP : WARMUP)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    for (RunResult result : new Runner(options.build()).run()) {
      results.add(result);
      tell(ResultWriter.measurement(result));
    }
    ResultWriter.write(file, results);
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
