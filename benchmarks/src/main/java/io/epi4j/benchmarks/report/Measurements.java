package io.epi4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was measured by benchmarks that were run with several numbers of something, and with a clean
 * and a polluted profile.
 */
final class Measurements {
  static final String CLEAN = "clean";
  static final String POLLUTED = "polluted";

  private final Map<Key, Measurement> measurements;

  private Measurements(Map<Key, Measurement> measurements) {
    this.measurements = measurements;
  }

  /** Reads a file, where {@code counted} is the name of the parameter that is a number. */
  static Measurements read(Path file, String counted) throws IOException {
    return new Measurements(
        ResultReader.read(file).stream()
            .collect(Collectors.toMap(measured -> Key.of(measured, counted), Function.identity())));
  }

  /** Returns the numbers that were measured, ascending. */
  Collection<Integer> counts() {
    Collection<Integer> counts = new TreeSet<>();
    measurements.keySet().forEach(key -> counts.add(key.count()));
    return counts;
  }

  Optional<Measurement> of(String benchmark, int count, String profile) {
    return Optional.ofNullable(measurements.get(new Key(benchmark, count, profile)));
  }

  /** Returns the times of a benchmark, divided by the median of a base, which has no profile. */
  Optional<Ratio> ratio(String benchmark, String base, int count, String profile) {
    return of(base, count, CLEAN)
        .map(Measurement::median)
        .flatMap(
            unit ->
                of(benchmark, count, profile)
                    .map(one -> new Ratio(one.median() / unit, one.worst() / unit)));
  }

  /** Returns how many bytes a benchmark allocates that the base does not; at worst. */
  Optional<Long> moreBytes(String benchmark, String base, int count, String profile) {
    return of(base, count, CLEAN)
        .map(Measurement::leastBytes)
        .flatMap(
            least -> of(benchmark, count, profile).map(one -> Math.round(one.mostBytes() - least)));
  }

  private record Key(String benchmark, int count, String profile) {
    static Key of(Measurement measurement, String counted) {
      Map<String, String> parameters = measurement.parameters();
      return new Key(
          measurement.benchmark(),
          Integer.parseInt(parameters.getOrDefault(counted, "0")),
          parameters.getOrDefault("profile", CLEAN));
    }
  }
}
