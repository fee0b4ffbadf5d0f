package demo;

import io.epi4j.EpiData;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

@EpiData(service = "stats", key = "metrics")
record Metric(
    Map<Path, String> paths, TreeMap<Point, String> points, Map.Entry<int[], String> entry) {
  record Point(int x, int y) {}
}
