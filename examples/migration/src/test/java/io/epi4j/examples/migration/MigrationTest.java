package io.epi4j.examples.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.examples.migration.epi4j.Bridge;
import io.epi4j.examples.migration.epi4j.Exports;
import io.epi4j.examples.migration.serviceloader.Exporter;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program does the same before and after. */
class MigrationTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("Eddystone", "1759,\nrebuilt"), List.of("Kõpu", "1531"));

  @Test
  void exportsWithServiceLoader() {
    assertExports(new io.epi4j.examples.migration.serviceloader.Exports()::export);
  }

  @Test
  void exportsWithPf4j(@TempDir Path directory) {
    try (var exports = new io.epi4j.examples.migration.pf4j.Exports(directory)) {
      assertExports(exports::export);
    }
  }

  @Test
  void exportsWithEpi4j() {
    try (Epi epi = Epi.builder().start()) {
      assertExports(new Exports(epi)::export);
      assertEquals(List.of(), epi.report().problems());
      assertEquals("1.2", epi.report().plugins().get(0).version());
    }
  }

  /** The old CSV exporter is called as well, and changes nothing; that of text is old only. */
  @Test
  void exportsWithPluginsThatHaveNotMoved(@TempDir Path directory) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(Exporter.class.getName()),
        "no.such.Exporter\n" + TextExporter.class.getName() + "\n");
    URL[] old = {directory.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(old, getClass().getClassLoader());
        Epi epi = Bridge.start(loader)) {
      Exports exports = new Exports(epi);
      assertExports(exports::export);
      assertEquals("[[Kõpu, 15 31]]", exports.export("txt", List.of(List.of("Kõpu", "15\n31"))));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  /** Knows nothing of Epi4J. */
  public static final class TextExporter implements Exporter {
    @Override
    public boolean supports(String format) {
      return format.equals("txt");
    }

    @Override
    public String export(List<List<String>> rows) {
      return rows.toString();
    }
  }

  private static void assertExports(BiFunction<String, List<List<String>>, String> export) {
    assertEquals("Eddystone,1759, rebuilt\nKõpu,1531", export.apply("csv", ROWS));
    assertEquals("| Eddystone | 1759, rebuilt |\n| Kõpu | 1531 |", export.apply("md", ROWS));
    NoSuchElementException refused =
        assertThrows(NoSuchElementException.class, () -> export.apply("pdf", ROWS));
    assertEquals("nobody writes pdf", refused.getMessage());
  }
}
