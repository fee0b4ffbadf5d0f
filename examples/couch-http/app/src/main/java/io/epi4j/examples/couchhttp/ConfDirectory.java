package io.epi4j.examples.couchhttp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The directory of the operator's files. What is not there yet is written, to be edited. */
public final class ConfDirectory implements AutoCloseable {
  /** The file in which the operator switches paths on and off. */
  static final String FEATURES = "features.json";

  private static final List<String> FILES = List.of("descriptions.json", FEATURES);

  private final Path path;
  private final boolean temporary;

  private ConfDirectory(Path path, boolean temporary) throws IOException {
    this.path = path;
    this.temporary = temporary;
    for (String file : FILES) {
      if (!Files.exists(path.resolve(file))) {
        write(file);
      }
    }
  }

  private void write(String file) throws IOException {
    try (InputStream in = ConfDirectory.class.getResourceAsStream("/conf/" + file)) {
      Files.copy(Objects.requireNonNull(in, file), path.resolve(file));
    }
  }

  /** Returns the operator's own directory, which is made if need be, and which stays. */
  static ConfDirectory at(Path path) throws IOException {
    return new ConfDirectory(Files.createDirectories(path), false);
  }

  /**
   * Makes one for this run only.
   *
   * @throws IOException when it cannot be written
   */
  public static ConfDirectory temporary() throws IOException {
    return new ConfDirectory(Files.createTempDirectory("couch-http-"), true);
  }

  /** Returns where it is. */
  public Path path() {
    return path;
  }

  /** Returns whether it is there for this run only, so that nobody minds if it is written to. */
  boolean isTemporary() {
    return temporary;
  }

  /** Deletes it, if it is temporary. */
  @Override
  public void close() {
    if (temporary) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + path, e);
      }
    }
  }
}
