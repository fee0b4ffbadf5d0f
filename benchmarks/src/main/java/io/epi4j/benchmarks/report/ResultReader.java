package io.epi4j.benchmarks.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files that {@link ResultWriter} wrote, or JMH itself with its gc profiler. */
final class ResultReader {
  private static final JsonFactory JSON = new JsonFactory();

  private ResultReader() {}

  static List<Measurement> read(Path file) throws IOException {
    try (JsonParser json = JSON.createParser(file.toFile())) {
      json.nextToken();
      List<Measurement> measurements = new ArrayList<>();
      for (Object benchmark : list(value(json))) {
        measurements.add(measurement(map(benchmark)));
      }
      return measurements;
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new IOException(file + " is no result of JMH with -prof gc", e);
    }
  }

  private static Measurement measurement(Map<?, ?> benchmark) {
    String name = String.valueOf(benchmark.get("benchmark"));
    Map<String, String> parameters = new HashMap<>();
    map(benchmark.get("params")).forEach((key, value) -> parameters.put("" + key, "" + value));
    Object bytes = map(benchmark.get("secondaryMetrics")).get(ResultWriter.BYTES);
    return new Measurement(
        Measurement.shortName(name),
        parameters,
        scores(benchmark.get("primaryMetric")),
        scores(bytes));
  }

  private static List<List<Double>> scores(@Nullable Object metric) {
    List<List<Double>> forks = new ArrayList<>();
    for (Object fork : list(map(metric).get("rawData"))) {
      forks.add(list(fork).stream().map(score -> ((Number) score).doubleValue()).toList());
    }
    return forks;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Returns what begins at the current token: a map, a list, a string or a number. */
  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new HashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json));
      }
      return array;
    }
    return token.isNumeric() ? (Object) json.getDoubleValue() : json.getText();
  }
}
