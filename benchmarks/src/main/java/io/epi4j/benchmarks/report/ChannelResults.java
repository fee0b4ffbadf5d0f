package io.epi4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * What was measured of publishing on one JDK.
 *
 * @param jdk the number of its release
 * @param measurements the figures
 */
record ChannelResults(int jdk, Measurements measurements) {
  static ChannelResults read(Path directory, int jdk) throws IOException {
    return new ChannelResults(jdk, Measurements.read(file(directory, jdk), "subscribers"));
  }

  /** Returns the file in which they are kept. */
  static Path file(Path directory, int jdk) {
    return directory.resolve("channels-" + jdk + ".json");
  }

  /** Returns the numbers of subscribers, ascending. */
  Collection<Integer> subscribers() {
    return measurements.counts();
  }

  Optional<Measurement> of(Publisher publisher, int subscribers, String profile) {
    return measurements.of(publisher.benchmark(), subscribers, profile);
  }

  /** Returns the times of a publisher, divided by the median of the hand-written calls. */
  Optional<Ratio> ratio(Publisher publisher, int subscribers, String profile) {
    return measurements.ratio(
        publisher.benchmark(), Publisher.HAND_WRITTEN.benchmark(), subscribers, profile);
  }

  /** Returns how many bytes a publisher allocates that the hand-written calls do not; at worst. */
  Optional<Long> moreBytes(Publisher publisher, int subscribers, String profile) {
    return measurements.moreBytes(
        publisher.benchmark(), Publisher.HAND_WRITTEN.benchmark(), subscribers, profile);
  }
}
