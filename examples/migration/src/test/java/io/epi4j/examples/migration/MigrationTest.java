package io.epi4j.examples.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.examples.migration.epi4j.Bridge;
import io.epi4j.examples.migration.epi4j.Exports;
import io.epi4j.runtime.Epi;
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

  @Test
  void exportsWithPluginsThatHaveNotMoved() {
    try (Epi epi = Bridge.start()) {
      Exports exports = new Exports(epi);
      assertExports(exports::export);
      assertEquals("[[Kõpu, 15 31]]", exports.export("txt", List.of(List.of("Kõpu", "15\n31"))));
      assertEquals(List.of(), epi.report().problems());
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
