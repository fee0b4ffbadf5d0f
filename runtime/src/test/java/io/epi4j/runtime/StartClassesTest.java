package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start loads: every class more makes each start of a program longer. */
class StartClassesTest {
  private static final String STARTED = "The Epi is started.";
  private static final List<String> UNNEEDED =
      List.of(
          " java.util.logging.",
          "com.fasterxml.jackson.",
          "source: io.epi4j.", // lambdas
          "io.epi4j.runtime.PluginSubscribers ",
          "io.epi4j.runtime.channel.ChannelRegistry ",
          "io.epi4j.runtime.generation.GenerationChain ",
          "io.epi4j.runtime.generation.PluginStock ");
  private static final String MANIFEST =
      """
      {"format": 1,
       "plugin": {"id": "demo", "version": "", "after": [], "before": [], "requires": []},
       "services": [], "providers": []}
      """;

  /**
   * Whoever has nothing to log needs no loggers, which take as long as ten plugins, and whoever has
   * no data nothing that makes records of files. A lambda takes as long as two or three classes,
   * and the first one much longer, so there is none on the way.
   */
  @Test
  void whereAllIsWellLittleIsLoaded(@TempDir Path directory)
      throws IOException, InterruptedException {
    Path file = directory.resolve(Manifest.path("demo"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, MANIFEST);
    Files.writeString(directory.resolve(Manifest.MARKER), "demo\n");
    String loaded = loaded(directory);
    assertTrue(loaded.contains("io.epi4j.runtime.manifest.Json "), loaded);
    for (String unneeded : UNNEEDED) {
      assertEquals(List.of(), loaded.lines().filter(line -> line.contains(unneeded)).toList());
    }
  }

  private static String loaded(Path directory) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                directory
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), out);
    assertTrue(out.contains(STARTED), out);
    return out.substring(0, out.indexOf(STARTED));
  }

  /** Starts what is on its class path. */
  static final class Program {
    public static void main(String[] arguments) {
      try (Epi epi = Epi.builder().start()) {
        System.out.println(STARTED);
        if (epi.report().problems().isEmpty()) {
          return;
        }
        throw new IllegalStateException(epi.report().problems().toString());
      }
    }
  }
}
