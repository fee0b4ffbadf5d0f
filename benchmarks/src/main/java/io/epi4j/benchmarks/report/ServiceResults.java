package io.epi4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was measured of service calls on one JDK. */
final class ServiceResults {
  static final String CLEAN = "clean";
  static final String POLLUTED = "polluted";

  private final int jdk;
  private final Map<Key, Measurement> measurements;

  private ServiceResults(int jdk, Map<Key, Measurement> measurements) {
    this.jdk = jdk;
    this.measurements = measurements;
  }

  static ServiceResults read(Path directory, int jdk) throws IOException {
    List<Measurement> measured = ResultReader.read(file(directory, jdk));
    return new ServiceResults(
        jdk, measured.stream().collect(Collectors.toMap(Key::of, Function.identity())));
  }

  /** Returns the file in which they are kept. */
  static Path file(Path directory, int jdk) {
    return directory.resolve("services-" + jdk + ".json");
  }

  int jdk() {
    return jdk;
  }

  /** Returns the numbers of providers, ascending. */
  Collection<Integer> providers() {
    Collection<Integer> providers = new TreeSet<>();
    measurements.keySet().forEach(key -> providers.add(key.providers()));
    return providers;
  }

  Optional<Measurement> of(Caller caller, Way way, int providers, String profile) {
    String benchmark = caller.benchmark() + "." + way.benchmark();
    return Optional.ofNullable(measurements.get(new Key(benchmark, providers, profile)));
  }

  /** Returns the times of a caller, divided by the median of the hand-written calls. */
  Optional<Ratio> ratio(Caller caller, Way way, int providers, String profile) {
    return of(Caller.HAND_WRITTEN, way, providers, CLEAN)
        .map(Measurement::median)
        .flatMap(
            hand ->
                of(caller, way, providers, profile)
                    .map(one -> new Ratio(one.median() / hand, one.worst() / hand)));
  }

  /** Returns how many bytes a facade allocates that the hand-written calls do not; at worst. */
  Optional<Long> moreBytes(Caller facade, Way way, int providers, String profile) {
    return of(Caller.HAND_WRITTEN, way, providers, CLEAN)
        .map(Measurement::leastBytes)
        .flatMap(
            hand ->
                of(facade, way, providers, profile).map(one -> Math.round(one.mostBytes() - hand)));
  }

  /**
   * Times in relation to others.
   *
   * @param median of the median fork
   * @param worst of the slowest fork
   */
  record Ratio(double median, double worst) {}

  private record Key(String benchmark, int providers, String profile) {
    static Key of(Measurement measurement) {
      Map<String, String> parameters = measurement.parameters();
      return new Key(
          measurement.benchmark(),
          Integer.parseInt(parameters.getOrDefault("providers", "0")),
          parameters.getOrDefault("profile", CLEAN));
    }
  }
}
