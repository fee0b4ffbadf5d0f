package demo;

import io.epi4j.EpiData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record with a component of every kind. */
@EpiData(service = "couch_stats", key = "descriptions")
public record MetricDescription(
    Type type,
    String desc,
    Optional<Duration> window,
    List<Threshold<Long>> thresholds,
    Map<Type, int[]> byType,
    Object more) {
  public enum Type {
    COUNTER,
    HISTOGRAM
  }

  public record Threshold<N extends Number>(N limit, List<? extends CharSequence> names) {}
}
