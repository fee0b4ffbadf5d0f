package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What was meant to be a plugin, and is none: the explanation tells it, and the others are called.
 */
class LostPluginsTest extends SpoiledJars {
  @Test
  void nothingIsToldOfWhatIsRight() throws IOException {
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertTrue(seen.explanation().endsWith("Problems: none\n"), seen.explanation());
  }

  @Test
  void theProcessorDidNotRunForAJar() throws IOException {
    jars.unprocessed("lost", PROVIDER.formatted("lost"));
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertEquals(List.of(), seen.problems(), "no start reads class files");
    assertTrue(
        seen.explanation()
            .contains(
                "ERROR [processor-not-run] "
                    + jars.path("lost")
                    + " has classes that are annotated for Epi4J, and no manifest in"
                    + " META-INF/epi/: lost.Provider. "),
        seen.explanation());
    for (String line :
        List.of(
            "maven-compiler-plugin: <annotationProcessorPaths><path><groupId>io.epi4j</groupId>"
                + "<artifactId>epi4j-processor</artifactId><version>",
            "Gradle, in the dependencies: annotationProcessor(\"io.epi4j:epi4j-processor:",
            "IDEs: import that build again, and switch annotation processing on")) {
      assertEquals(1, count(seen.explanation(), line), seen.explanation());
    }
  }

  @Test
  void theProcessorDidNotRunForADirectory() throws IOException {
    jars.unprocessed(
        "lost",
        PROVIDER.formatted("lost"),
        """
        package lost;
        @io.epi4j.EpiService(value = "other")
        public interface Other {
          void other();
        }
        """);
    URL classes = jars.classes("lost").toUri().toURL();
    try (URLClassLoader good = only("api", "good").loader();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes}, good)) {
      Seen seen = see(loader);
      assertEquals(List.of("Hi good"), seen.results());
      assertTrue(
          seen.explanation()
              .contains(
                  "[processor-not-run] "
                      + jars.classes("lost")
                      + " has classes that are annotated for Epi4J, and no manifest in"
                      + " META-INF/epi/: lost.Other, lost.Provider. "),
          seen.explanation());
    }
  }

  @Test
  void aJarThatLostItsManifestIsToldOnce() throws IOException {
    jars.jar("lost", PROVIDER.formatted("lost"))
        .change("lost", root -> delete(root, "META-INF/epi/lost.json"));
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertEquals(1, seen.problems().size());
    assertEquals("manifest-missing", seen.problems().get(0).id());
    assertEquals(1, count(seen.explanation(), jars.path("lost").toString()), seen.explanation());
  }

  @Test
  void aShadedJarThatLostMarkerAndManifestIsTold() throws IOException {
    jars.jar("lost", PROVIDER.formatted("lost"))
        .change("lost", root -> delete(root, "META-INF/epi/lost.json", "META-INF/epi/plugin"));
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertTrue(
        seen.explanation().contains("[processor-not-run] " + jars.path("lost")),
        seen.explanation());
    assertTrue(seen.explanation().contains("or the manifest was not packed"), seen.explanation());
  }

  /** The marker may be that of any of the plugins that were merged. */
  @Test
  void aShadedJarThatLostOneManifestOfTwoIsTold() throws IOException {
    jars.jar("lost", PROVIDER.formatted("lost"))
        .change("lost", root -> delete(root, "META-INF/epi/lost.json"))
        .change("lost", root -> merge(root, jars.classes("good")));
    try (URLClassLoader loader = only("api", "lost").loader()) {
      Seen seen = see(loader);
      assertEquals(List.of("Hi good"), seen.results());
      assertTrue(
          seen.explanation()
              .contains(
                  "ERROR [manifest-incomplete] "
                      + jars.path("lost")
                      + " has classes that are annotated for Epi4J and that no manifest names:"
                      + " lost.Provider. They are not called. Compile from scratch, and pack all"
                      + " files of META-INF/epi/."),
          seen.explanation());
    }
  }

  private static void merge(Path root, Path classes) {
    try {
      Files.createDirectories(root.resolve("good"));
      for (String file :
          List.of("good/Provider.class", "META-INF/epi/good.json", "META-INF/epi/plugin")) {
        Files.write(root.resolve(file), Files.readAllBytes(classes.resolve(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class loader passes over a jar that is none, and says nothing. */
  @Test
  void aJarThatIsCutOffIsTold() throws IOException {
    jars.jar("bad", PROVIDER.formatted("bad"));
    byte[] whole = Files.readAllBytes(jars.path("bad"));
    Files.write(jars.path("bad"), Arrays.copyOf(whole, whole.length / 2));
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertTrue(
        seen.explanation()
            .contains(
                "ERROR [jar-unreadable] "
                    + jars.path("bad")
                    + " cannot be read, so no plugin in it is found. Build or copy it again."),
        seen.explanation());
  }

  /** The command does the same for the class path of a JVM, and a build can stop at it. */
  @Test
  void theCommandTellsTheSame() throws IOException, InterruptedException {
    jars.unprocessed("lost", PROVIDER.formatted("lost"));
    Path printed = directory.resolve("printed.txt");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars.classPath() + File.pathSeparator + System.getProperty("java.class.path"),
                "io.epi4j.runtime.Explain",
                "--strict")
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    command.environment().keySet().removeIf(name -> name.startsWith("EPI_"));
    Process explain = command.start();
    try {
      assertTrue(explain.waitFor(1, TimeUnit.MINUTES), "it does not end");
    } finally {
      explain.destroyForcibly();
    }
    assertEquals(1, explain.exitValue());
    String text = Files.readString(printed);
    assertTrue(text.contains("[processor-not-run] " + jars.path("lost")), text);
    assertEquals(1, count(text, "ERROR ["), text);
    assertTrue(text.contains("      good: good.Provider\n"), text);
  }
}
