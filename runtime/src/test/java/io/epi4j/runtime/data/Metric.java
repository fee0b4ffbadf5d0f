package io.epi4j.runtime.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data as plugins would have it. */
record Metric(
    Type type, String desc, Optional<Unit> unit, Optional<Map<String, List<Integer>>> more) {
  Metric(Type type, String desc) {
    this(type, desc, Optional.empty(), Optional.empty());
  }

  /** What kind of metric it is. */
  enum Type {
    COUNTER,
    GAUGE
  }

  /** In what it is measured. */
  record Unit(String name, double factor) {}
}
