package io.epi4j.benchmarks.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Writes what JMH measured into a file that is kept.
 *
 * <p>The file has the form of JMH's own, a line for each benchmark, with the score of every
 * iteration of every fork. It leaves out what depends on these, and what tells of the machine on
 * which it was made: JMH writes the path of the JVM and its arguments.
 */
public final class ResultWriter {
  static final String BYTES = "gc.alloc.rate.norm";
  private static final MathContext DIGITS = new MathContext(4);
  private static final JsonFactory JSON = new JsonFactory();

  private ResultWriter() {}

  /** Adds the results to the file, where they replace those of the same benchmarks. */
  public static void write(Path file, Collection<RunResult> results) throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("{")) {
          put(lines, line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
        }
      }
    }
    for (RunResult result : results) {
      put(lines, line(result));
    }
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, "[\n" + String.join(",\n", lines.values()) + "\n]\n");
  }

  /** A line begins with the name of the benchmark and its parameters. */
  private static void put(SortedMap<String, String> lines, String line) {
    lines.put(line.substring(0, line.indexOf('}')), line);
  }

  /** Returns the scores of a benchmark as they are when the file is read again. */
  public static Measurement measurement(RunResult result) {
    BenchmarkParams params = result.getParams();
    Map<String, String> parameters = new HashMap<>();
    params.getParamsKeys().forEach(key -> parameters.put(key, params.getParam(key)));
    return new Measurement(
        Measurement.shortName(params.getBenchmark()),
        parameters,
        scores(result, IterationResult::getPrimaryResult),
        scores(result, iteration -> iteration.getSecondaryResults().get(BYTES)));
  }

  private static String line(RunResult result) throws IOException {
    BenchmarkParams params = result.getParams();
    Measurement measured = measurement(result);
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("benchmark", params.getBenchmark());
      json.writeObjectFieldStart("params");
      for (Map.Entry<String, String> parameter : measured.parameters().entrySet()) {
        json.writeStringField(parameter.getKey(), parameter.getValue());
      }
      json.writeEndObject();
      json.writeStringField("jmhVersion", params.getJmhVersion());
      json.writeStringField("mode", params.getMode().shortLabel());
      json.writeNumberField("threads", params.getThreads());
      json.writeNumberField("forks", measured.nanos().size());
      json.writeStringField("jdkVersion", params.getJdkVersion());
      json.writeStringField("vmName", params.getVmName());
      json.writeStringField("vmVersion", params.getVmVersion());
      iterations(json, "warmup", params.getWarmup());
      iterations(json, "measurement", params.getMeasurement());
      json.writeFieldName("primaryMetric");
      metric(json, "ns/op", measured.nanos());
      json.writeObjectFieldStart("secondaryMetrics");
      json.writeFieldName(BYTES);
      metric(json, "B/op", measured.bytes());
      json.writeEndObject();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void iterations(JsonGenerator json, String name, IterationParams params)
      throws IOException {
    json.writeNumberField(name + "Iterations", params.getCount());
    json.writeStringField(name + "Time", params.getTime().toString());
  }

  private static void metric(JsonGenerator json, String unit, List<List<Double>> forks)
      throws IOException {
    json.writeStartObject();
    double sum = 0;
    int count = 0;
    for (List<Double> fork : forks) {
      for (double score : fork) {
        sum += score;
        count++;
      }
    }
    json.writeNumberField("score", rounded(sum / count));
    json.writeStringField("scoreUnit", unit);
    json.writeArrayFieldStart("rawData");
    for (List<Double> fork : forks) {
      json.writeStartArray();
      for (double score : fork) {
        json.writeNumber(rounded(score));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<List<Double>> scores(
      RunResult result, Function<IterationResult, @Nullable Result<?>> of) {
    List<List<Double>> forks = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      List<Double> scores = new ArrayList<>();
      for (IterationResult iteration : fork.getIterationResults()) {
        scores.add(Objects.requireNonNull(of.apply(iteration), "profiled with gc").getScore());
      }
      forks.add(scores);
    }
    return forks;
  }

  private static BigDecimal rounded(double score) {
    BigDecimal exact = BigDecimal.valueOf(score);
    return score < 0.01 ? exact.setScale(2, RoundingMode.HALF_UP) : exact.round(DIGITS);
  }
}
