package demo;

import io.epi4j.EpiData;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@EpiData(service = "stats", key = "metrics")
record Metric(
    Shape shape,
    List<Shape> shapes,
    Optional<Filled> filled,
    Map<String, Comparable<String>[]> more,
    Box<Shape> box,
    Runnable run) {
  sealed interface Shape permits Circle {}

  record Circle(int radius) implements Shape {}

  abstract static class Filled {}

  record Box<T>(int id, Box<T> next, T content) {}
}
