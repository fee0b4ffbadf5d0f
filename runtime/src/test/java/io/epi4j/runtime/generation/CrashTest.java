package io.epi4j.runtime.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves that was killed while it used plugins of a directory. */
class CrashTest {
  private static final String MANIFEST =
      """
      {"format": 1, "plugin": {"id": "a", "version": "1", "after": [], "before": [],
       "requires": []}, "services": [], "providers": []}
      """;

  @TempDir Path directory;

  /** Uses the plugins until it is killed. */
  public static void main(String[] arguments) throws IOException {
    Generations generations = generations(Path.of(arguments[0]));
    int active = generations.first().active().size();
    System.out.println("in force: " + active);
    int unused = System.in.read();
  }

  private static Generations generations(Path directory) {
    Wanted wanted = new Wanted(OrderList.everything(), PluginLoading.STANDARD);
    return new Generations(
        new GenerationSettings(
            CrashTest.class.getClassLoader(),
            List.of(),
            wanted,
            () -> wanted,
            List.of(directory.resolve("plugins")),
            directory.resolve("copies")),
        Problems.unlogged(InstantSource.system()));
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.walk(directory.resolve("copies"))) {
      return all.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  @Test
  void theNextOneDeletesItsCopiesButNotWhileItLives() throws Exception {
    Files.createDirectories(directory.resolve("copies"));
    Path plugins = Files.createDirectories(directory.resolve("plugins"));
    try (JarOutputStream out =
        new JarOutputStream(Files.newOutputStream(plugins.resolve("a.jar")))) {
      out.putNextEntry(new JarEntry(Manifest.MARKER));
      out.write("a\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new JarEntry(Manifest.path("a")));
      out.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
    }
    Process other = start();
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("in force: 1", lines.readLine());
      List<Path> its = copies();
      assertEquals(1, its.size());
      useOnce();
      assertEquals(its, copies(), "it is at work");
      int status = other.destroyForcibly().waitFor();
      assertTrue(status != 0, "it was killed");
      assertEquals(its, copies(), "nobody cleaned up");
      useOnce();
      assertEquals(List.of(), copies());
      try (Stream<Path> left = Files.list(directory.resolve("copies"))) {
        assertEquals(List.of(), left.toList());
      }
    } finally {
      other.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            CrashTest.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void useOnce() {
    try (Generations generations = generations(directory)) {
      assertEquals(1, generations.first().active().size());
    }
  }
}
