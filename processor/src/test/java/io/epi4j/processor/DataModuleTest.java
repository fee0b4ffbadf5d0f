package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and sources of data in named modules. */
class DataModuleTest {
  private static final String PUBLIC =
      """
      package demo;

      import demo.parts.Part;
      import io.epi4j.EpiData;

      @EpiData(service = "stats", key = "metrics")
      public record Metric(String desc, Part part) {
        public Metric {}
      }
      """;

  private static final String PART = "package demo.parts; public record Part(int number) {}";

  private static final String NEEDS_DEMO =
      "[EpiDataOpens] Jackson makes values of Metric, but module demo does not let it. Add to its"
          + " module-info.java: opens demo to com.fasterxml.jackson.databind;";

  private static final String NEEDS_PARTS =
      "[EpiDataOpens] Jackson makes values of Part, but module demo does not let it. Add to its"
          + " module-info.java: opens demo.parts to com.fasterxml.jackson.databind;";

  @TempDir Path directory;
  private int compilations;

  @Test
  void aModuleIsToldTheLinesThatItLacks() {
    assertEquals(List.of(NEEDS_DEMO, NEEDS_PARTS), compile("", PUBLIC));
    assertEquals(
        List.of(NEEDS_DEMO, NEEDS_PARTS),
        compile("exports demo to java.sql; opens demo.parts to java.sql;", PUBLIC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opens demo to com.fasterxml.jackson.databind; opens demo.parts;",
        "exports demo; exports demo.parts to com.fasterxml.jackson.databind;"
      })
  void aModuleThatLetsJacksonInIsNotTold(String directives) {
    assertEquals(List.of(), compile(directives, PUBLIC));
  }

  @Test
  void anOpenModuleIsNotTold() {
    assertEquals(List.of(), compile("open module", "", PUBLIC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record Metric(String desc, Part part) {",
        "public record Metric(String desc, Part part) { Metric() { this(\"\", new Part(1)); }",
        "public record Metric(String desc, Part part, Kind kind) { enum Kind { ONE }"
      })
  void whatIsNotPublicNeedsMoreThanAnExportedPackage(String header) {
    String data = PUBLIC.replace("public record Metric(String desc, Part part) {", header);
    String withoutCompact = data.replace("  public Metric {}\n", "");
    List<String> messages = compile("exports demo; exports demo.parts;", withoutCompact);
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(
        messages.get(0).endsWith("opens demo to com.fasterxml.jackson.databind;"), messages.get(0));
  }

  @Test
  void aPluginThatOnlyHasDataLetsTheRuntimeIn() {
    Map<String, String> sources = new TreeMap<>(sources("exports demo; exports demo.parts;"));
    sources.put("demo/Metric.java", PUBLIC);
    sources.put(
        "demo/impl/Stats.java",
        """
        package demo.impl;

        import demo.Metric;
        import io.epi4j.DataProvider;
        import java.util.Map;

        final class Stats {
          private Stats() {}

          @DataProvider(Metric.class)
          static Map<String, Metric> builtin() {
            return Map.of();
          }
        }
        """);
    assertEquals(
        List.of(
            "[EpiProvidesMissing] Module demo has providers, and nobody outside could reach them."
                + " Add to its module-info.java: provides io.epi4j.spi.PluginAccess with"
                + " demo.impl.DemoPluginAccess;"),
        compile(sources));
    sources.computeIfPresent(
        "module-info.java",
        (path, text) ->
            text.replace(
                "exports demo;",
                "exports demo; provides io.epi4j.spi.PluginAccess with"
                    + " demo.impl.DemoPluginAccess;"));
    assertEquals(List.of(), compile(sources));
  }

  private List<String> compile(String directives, String data) {
    return compile("module", directives, data);
  }

  private List<String> compile(String module, String directives, String data) {
    Map<String, String> sources = new TreeMap<>(sources(directives));
    sources.computeIfPresent(
        "module-info.java", (path, text) -> text.replaceFirst("^module", module));
    sources.put("demo/Metric.java", data);
    return compile(sources);
  }

  private static Map<String, String> sources(String directives) {
    return Map.of(
        "module-info.java",
        "module demo { requires io.epi4j; requires io.epi4j.runtime; requires java.sql; "
            + directives
            + " }",
        "demo/parts/Part.java",
        PART);
  }

  private List<String> compile(Map<String, String> sources) {
    return OnDisk.javac(directory.resolve("classes" + compilations++))
        .compile(
            sources,
            "-Aepi.plugin=demo",
            "-Xlint:all,-exports",
            "-Werror",
            "--module-path",
            Compiling.classPath().stream()
                .map(File::toString)
                .collect(Collectors.joining(File.pathSeparator)));
  }
}
