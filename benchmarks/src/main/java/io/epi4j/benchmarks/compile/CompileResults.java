package io.epi4j.benchmarks.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** All compilations of one workload: of each variant its forks, and of each fork its iterations. */
final class CompileResults {
  private final Workload workload;
  private final int sourceLines;
  private final int facadeLines;
  private final Map<Variant, List<List<Sample>>> forks = new EnumMap<>(Variant.class);

  CompileResults(Workload workload, int sourceLines, int facadeLines) {
    this.workload = workload;
    this.sourceLines = sourceLines;
    this.facadeLines = facadeLines;
  }

  /** Adds what one fork measured. */
  void add(Variant variant, List<Sample> fork) {
    forks.computeIfAbsent(variant, none -> new ArrayList<>()).add(List.copyOf(fork));
  }

  /** Returns the median of a time, with a compiler that is fresh or one that is warm. */
  double median(Variant variant, boolean fresh, ToDoubleFunction<Sample> time) {
    return Sample.median(samples(variant, fresh), time);
  }

  /** The first iteration of each fork, or of each the last third. */
  private List<Sample> samples(Variant variant, boolean fresh) {
    List<Sample> samples = new ArrayList<>();
    for (List<Sample> fork : forks.getOrDefault(variant, List.of())) {
      samples.addAll(fresh ? fork.subList(0, 1) : fork.subList(fork.size() * 2 / 3, fork.size()));
    }
    return samples;
  }

  /** Returns a line for each variant: times, and what they are times those without processors. */
  String table() {
    StringBuilder table = new StringBuilder();
    for (boolean fresh : new boolean[] {true, false}) {
      table.append(
          String.format(
              "%n%s, %d lines, facades of %d lines, %s%n",
              workload, sourceLines, facadeLines, fresh ? "in a fresh JVM" : "warmed up"));
      table.append(String.format("%-22s %24s %24s %24s%n", "", "wall", "thread", "process"));
      for (Variant variant : forks.keySet()) {
        table.append(
            String.format(
                "%-22s %24s %24s %24s%n",
                variant,
                cell(variant, fresh, Sample::wall),
                cell(variant, fresh, Sample::thread),
                cell(variant, fresh, Sample::process)));
      }
    }
    return table.toString();
  }

  /** A median, the least, and the ratio of medians. */
  private String cell(Variant variant, boolean fresh, ToDoubleFunction<Sample> time) {
    double median = median(variant, fresh, time);
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f) ms %5.2f",
        median,
        Sample.least(samples(variant, fresh), time),
        median / median(Variant.WITHOUT, fresh, time));
  }

  /** Returns the raw figures as JSON. */
  String json() {
    return forks.entrySet().stream()
        .map(it -> json(it.getKey(), it.getValue()))
        .collect(Collectors.joining(",\n"));
  }

  private String json(Variant variant, List<List<Sample>> of) {
    return String.format(
        "    {\"workload\": \"%s\", \"variant\": \"%s\", \"sourceLines\": %d, \"facadeLines\": %d,"
            + " \"forks\": [\n%s]}",
        workload,
        variant,
        sourceLines,
        facadeLines,
        of.stream()
            .map(fork -> fork.stream().map(CompileResults::json).toList().toString())
            .collect(Collectors.joining(",\n      ", "      ", "")));
  }

  private static String json(Sample sample) {
    return String.format(
        Locale.ROOT, "[%.1f, %.1f, %.1f]", sample.wall(), sample.thread(), sample.process());
  }
}
