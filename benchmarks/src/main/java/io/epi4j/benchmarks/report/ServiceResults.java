package io.epi4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * What was measured of service calls on one JDK.
 *
 * @param jdk the number of its release
 * @param measurements the figures
 */
record ServiceResults(int jdk, Measurements measurements) {
  static ServiceResults read(Path directory, int jdk) throws IOException {
    return new ServiceResults(jdk, Measurements.read(file(directory, jdk), "providers"));
  }

  /** Returns the file in which they are kept. */
  static Path file(Path directory, int jdk) {
    return directory.resolve("services-" + jdk + ".json");
  }

  /** Returns the numbers of providers, ascending. */
  Collection<Integer> providers() {
    return measurements.counts();
  }

  Optional<Measurement> of(Caller caller, Way way, int providers, String profile) {
    return measurements.of(benchmark(caller, way), providers, profile);
  }

  /** Returns the times of a caller, divided by the median of the hand-written calls. */
  Optional<Ratio> ratio(Caller caller, Way way, int providers, String profile) {
    return measurements.ratio(
        benchmark(caller, way), benchmark(Caller.HAND_WRITTEN, way), providers, profile);
  }

  /** Returns how many bytes a facade allocates that the hand-written calls do not; at worst. */
  Optional<Long> moreBytes(Caller facade, Way way, int providers, String profile) {
    return measurements.moreBytes(
        benchmark(facade, way), benchmark(Caller.HAND_WRITTEN, way), providers, profile);
  }

  private static String benchmark(Caller caller, Way way) {
    return caller.benchmark() + "." + way.benchmark();
  }
}
