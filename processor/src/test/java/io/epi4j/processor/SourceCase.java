package io.epi4j.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory of sources, and of what they lead to, under {@code src/test/resources}.
 *
 * @param directory the directory
 */
record SourceCase(Path directory) {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Returns the cases of a kind, by name. */
  static Stream<SourceCase> all(String kind) throws IOException {
    try (Stream<Path> directories = Files.list(RESOURCES.resolve(kind))) {
      return directories.sorted().map(SourceCase::new).toList().stream();
    }
  }

  /** Returns whether tests shall write what they expect, for a person to look at. */
  static boolean regenerate() {
    return Boolean.getBoolean("golden.regenerate");
  }

  /** Returns its name. */
  String name() {
    return directory.getFileName().toString();
  }

  /** Returns the text of its files by their path under {@code part}; empty where there is none. */
  Map<String, String> files(String part) {
    Map<String, String> texts = new TreeMap<>();
    Path root = directory.resolve(part);
    if (!Files.isDirectory(root)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Returns the Java sources that stand in the case's own directory. */
  Map<String, String> sources() {
    Map<String, String> sources = files("");
    sources.keySet().removeIf(path -> !path.endsWith(".java"));
    return sources;
  }

  /** Returns the text of one file; empty where it is not there. */
  String text(String name) throws IOException {
    Path file = directory.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Writes one file. */
  void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  /** Returns the compiler options of the case: the lines of a file, if there is one. */
  List<String> options() throws IOException {
    return text("options").lines().toList();
  }

  /** Replaces all files under {@code part}. */
  void write(String part, Map<String, String> texts) throws IOException {
    Path root = directory.resolve(part);
    if (Files.exists(root)) {
      try (Stream<Path> old = Files.walk(root)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (String name : texts.keySet()) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, texts.get(name));
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
