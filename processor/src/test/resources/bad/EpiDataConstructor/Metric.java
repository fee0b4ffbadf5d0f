package demo;

import io.epi4j.EpiData;
import java.util.HexFormat;

@EpiData(service = "stats", key = "metrics")
record Metric(Range range, HexFormat format, Nested nested) {
  static final class Range {
    Range(int from, int to) {}
  }

  record Nested(Range[] ranges) {}
}
