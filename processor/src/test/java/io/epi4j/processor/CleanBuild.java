package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaFileObject;

/**
 * What a compilation of all sources into an empty directory writes. It is compiled once for all
 * tests that start from it, or compare with it.
 *
 * @param compilation the compilation
 */
record CleanBuild(Compilation compilation) {
  private static final Map<Map<String, String>, CleanBuild> KNOWN = new ConcurrentHashMap<>();

  /** Returns that of these sources. */
  static CleanBuild of(Map<String, String> sources) {
    return KNOWN.computeIfAbsent(
        sources, all -> new CleanBuild(Compiling.compile(all, "--release", "17")));
  }

  CleanBuild {
    assertEquals(List.of(), compilation.diagnostics());
  }

  /** Returns the manifests and facades, by path. */
  Map<String, String> written() {
    return Compiling.written(compilation);
  }

  /** Writes everything to the output directories. */
  void copyTo(OnDisk place) {
    for (JavaFileObject file : compilation.generatedFiles()) {
      boolean source = file.getKind() == JavaFileObject.Kind.SOURCE;
      Path target = (source ? place.generated() : place.output()).resolve(Compiling.path(file));
      try (InputStream in = file.openInputStream()) {
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(in, target);
        if (source) { // as old as it is when a compiler has written it, older than its class
          Files.setLastModifiedTime(target, FileTime.from(Instant.EPOCH));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
