package io.epi4j.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Tells what the processors add to a compilation. JMH runs all forks of one benchmark before the
 * next, so that a machine which slows down meanwhile slows down one of them; here the variants
 * alternate, one fork of each in a round.
 *
 * <p>Run it with {@code mvn -q -Drun -pl benchmarks -am package
 * -Dmain=io.epi4j.benchmarks.compile.CompileRatios -Dargs="results.json 5"}: a file for the raw
 * figures, how many rounds, and then, if not all, workloads.
 */
public final class CompileRatios {
  private CompileRatios() {}

  /** Measures, tells the ratios, and leaves the raw figures in a file. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "say where to write, how many rounds, and which workloads");
    }
    Path file = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    List<Workload> workloads =
        arguments.length == 2
            ? List.of(Workload.values())
            : Arrays.stream(arguments).skip(2).map(Workload::valueOf).toList();
    Map<Workload, CompileResults> results = new EnumMap<>(Workload.class);
    for (Workload workload : workloads) {
      CompileResults result = empty(workload);
      for (int round = 0; round < rounds; round++) {
        for (Variant variant : workload.variants()) {
          result.add(variant, fork(workload, variant));
        }
      }
      results.put(workload, result);
      System.out.println(result.table());
      Files.writeString(file, json(arguments, results));
    }
    tellGrowth(results);
  }

  private static CompileResults empty(Workload workload) throws IOException, InterruptedException {
    Project project = new Project(Files.createTempDirectory("epi4j-compile"));
    workload.write(project.sources());
    project.generate();
    CompileResults empty =
        new CompileResults(workload, lines(project.sources()), lines(project.generated()));
    Sources.delete(project.directory());
    return empty;
  }

  private static int lines(Path directory) throws IOException {
    return Sources.types(directory).values().stream()
        .mapToInt(text -> (int) text.lines().count())
        .sum();
  }

  private static List<Sample> fork(Workload workload, Variant variant) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(CompileBenchmark.class.getName())
            .param("workload", workload.name())
            .param("variant", variant.name())
            .forks(1)
            .measurementIterations(workload.iterations())
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    List<Sample> samples = new ArrayList<>();
    for (BenchmarkResult fork : new Runner(options).runSingle().getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        samples.add(
            new Sample(
                iteration.getPrimaryResult().getScore(),
                counter(iteration, "thread"),
                counter(iteration, "process")));
      }
    }
    return samples;
  }

  private static double counter(IterationResult iteration, String name) {
    return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name).getScore();
  }

  private static String json(String[] arguments, Map<Workload, CompileResults> results) {
    return String.format(
        """
        {
          "command": "mvn -q -Drun -pl benchmarks -am package -Dmain=%s -Dargs=\\"%s\\"",
          "jvm": "%s %s",
          "processors": %d,
          "iteration": ["wall ms", "ms of the compiling thread", "ms of the process"],
          "results": [
        %s
          ]
        }
        """,
        CompileRatios.class.getName(),
        String.join(" ", arguments),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        results.values().stream().map(CompileResults::json).collect(Collectors.joining(",\n")));
  }

  private static void tellGrowth(Map<Workload, CompileResults> results) {
    CompileResults few = results.get(Workload.CLASSES_200);
    CompileResults many = results.get(Workload.CLASSES_2000);
    if (few != null && many != null) {
      for (boolean fresh : new boolean[] {true, false}) {
        System.out.printf(
            Locale.ROOT,
            "2,000 classes take %.1f times as long as 200, %s%n",
            many.median(Variant.PROCESSED, fresh, Sample::thread)
                / few.median(Variant.PROCESSED, fresh, Sample::thread),
            fresh ? "in a fresh JVM" : "warmed up");
      }
    }
  }
}
