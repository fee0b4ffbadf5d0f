package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Problems of repeated annotations where the compiler does not show where these stand: then they
 * are told all the same. Where it does, {@link BadExamplesTest} has the places.
 */
class RepeatedAnnotationsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/Metric.java",
          """
          package demo;

          @io.epi4j.EpiData(service = "stats", key = "metrics")
          public record Metric(String desc) {}
          """,
          "demo/Stats.java",
          """
          package demo;

          import io.epi4j.DataProvider;

          @DataProvider(value = Metric.class, resource = "first.json")
          @DataProvider(value = Metric.class, resource = "second.json", interval = "often")
          final class Stats {}
          """);

  @TempDir Path directory;

  private static void assertTold(List<String> messages) {
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains("[EpiDataInterval] \"often\""), messages.get(0));
  }

  @Test
  void behindABuildTool() {
    List<Processor> wrapped =
        Compiling.processors().stream().<Processor>map(WrappedProcessor::new).toList();
    assertTold(
        OnDisk.javac(directory.resolve("classes"))
            .compile(wrapped, SOURCES, List.of("-Aepi.plugin=demo")));
  }

  @Test
  void inEclipse() {
    OnDisk eclipse = new OnDisk(new EclipseCompiler(), directory.resolve("classes"), List.of());
    assertTold(eclipse.compile(SOURCES, "-Aepi.plugin=demo", "-nowarn"));
  }
}
