package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metrics;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Data of the plugin foo that a test can change, beside that of bar, which stays. */
final class ChangeableData {
  static final Map<String, Metric> OLD = metrics("a", "stays", "b", "old", "c", "goes");
  static final Map<String, Metric> NEW = metrics("a", "stays", "b", "new", "d", "comes");

  final DataWorld world;

  private final String kind;
  private final AtomicReference<Map<String, Metric>> data = new AtomicReference<>(OLD);
  private final Path file;

  /**
   * Starts with the old data.
   *
   * @param kind {@code file}, {@code callback} or {@code static}
   */
  ChangeableData(Path directory, String kind) {
    this.kind = kind;
    this.file = directory.resolve("foo.json");
    this.world = new DataWorld(directory);
    set(OLD);
    switch (kind) {
      case "file" -> world.file("foo", "foo.json", "1s");
      case "callback" -> world.method("foo", "1s", data::get);
      default -> world.method("foo", "", data::get);
    }
    world.method("bar", "1s", () -> metrics("x", "of bar")).start();
  }

  void set(Map<String, Metric> next) {
    data.set(next);
    if (kind.equals("file")) {
      metrics(
          file,
          next.entrySet().stream()
              .flatMap(each -> Stream.of(each.getKey(), each.getValue().desc()))
              .toArray(String[]::new));
    }
  }
}
