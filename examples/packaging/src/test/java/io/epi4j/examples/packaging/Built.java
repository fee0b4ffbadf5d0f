package io.epi4j.examples.packaging;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the build made of the program. */
final class Built {
  private Built() {}

  /** Returns one of the jars: that of the module, or the fat one that has the suffix. */
  static Path jar(String suffix) {
    return Path.of(System.getProperty("built") + suffix + ".jar");
  }

  /** Returns the jar of the module, and all that it needs: plugins, services, runtime. */
  static List<Path> jars() {
    return Stream.concat(Stream.of(jar("")), libraries()).toList();
  }

  /** Returns the same, but folders of classes for all that belongs to couch-http. */
  static List<Path> classes() {
    Path target = jar("").resolveSibling("");
    Path couchHttp = target.resolve("../../couch-http").normalize();
    return Stream.of(
            Stream.of(target.resolve("classes")),
            Stream.of("api", "app", "audit", "auth", "dbs", "search", "stats")
                .map(module -> couchHttp.resolve(module).resolve("target").resolve("classes")),
            libraries().filter(jar -> !name(jar).startsWith("couch-http")))
        .flatMap(files -> files)
        .toList();
  }

  private static Stream<Path> libraries() {
    try (Stream<Path> files = Files.list(jar("").resolveSibling("lib"))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a class path for {@code java -cp}. */
  static String path(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Copies files into a folder, which is made, and returns the copies. */
  static List<Path> copies(List<Path> files, Path folder) {
    return files.stream().map(file -> copy(file, folder.resolve(name(file)))).toList();
  }

  private static Path copy(Path file, Path target) {
    try {
      Files.createDirectories(target.resolveSibling(""));
      return Files.copy(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
