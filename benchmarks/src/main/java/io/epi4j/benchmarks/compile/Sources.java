package io.epi4j.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files below a directory. */
final class Sources {
  private Sources() {}

  /** Returns the Java files, in order of their names. */
  static List<Path> java(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns the texts of the Java files, by the names of their types. */
  static Map<String, String> types(Path directory) throws IOException {
    Map<String, String> types = new TreeMap<>();
    for (Path file : java(directory)) {
      String name = directory.relativize(file).toString().replace('/', '.').replace('\\', '.');
      types.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
    }
    return types;
  }

  /** Returns the texts of what is below {@code META-INF}, by their paths. */
  static Map<String, String> resources(Path directory) throws IOException {
    Map<String, String> resources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory.resolve("META-INF"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        resources.put(
            directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return resources;
  }

  /** Deletes a directory with all that is in it. */
  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
