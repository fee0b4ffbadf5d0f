package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins are found in jars and directories; what is wrong with one does not harm the others. */
class DiscoveryTest {
  @TempDir Path directory;

  static final class English extends Named {
    English() {
      super("en");
    }
  }

  static final class French extends Named {
    French() {
      super("fr");
    }
  }

  private record Found(List<String> greetings, Report report) {
    List<String> problemIds() {
      return report.problems().stream().map(Problem::id).toList();
    }

    Problem problem() {
      assertEquals(1, report.problems().size(), report.problems().toString());
      return report.problems().get(0);
    }
  }

  private static Found find(PluginFiles files) throws IOException {
    try (URLClassLoader loader = files.loader();
        Epi epi = Epi.builder().classLoader(loader).order("*").start()) {
      return new Found(GreeterFacade.of(epi).eachGreet("Hi"), epi.report());
    }
  }

  @Test
  void jarsAndDirectoriesAreFound() throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .directory("classes of b", "b", manifest("b", French.class))
                .jar("a%20ü!.jar", "a", manifest("a", English.class)));
    assertEquals(List.of("Hi en", "Hi fr"), found.greetings());
    assertEquals(List.of(), found.problemIds());
  }

  @Test
  void theContextClassLoaderIsAskedWhenNoneIsGiven() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PluginFiles files = new PluginFiles(directory).jar("a.jar", "a", manifest("a", English.class));
    try (URLClassLoader loader = files.loader()) {
      thread.setContextClassLoader(loader);
      try (Epi epi = Epi.builder().start()) {
        assertEquals(List.of("Hi en"), GreeterFacade.of(epi).eachGreet("Hi"));
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** As maven-shade leaves it: one marker, whichever came first, and all manifests. */
  @Test
  void allPluginsOfAFatJarAreFound() throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .jar(
                    "fat.jar",
                    "a",
                    manifest("a", English.class),
                    "b",
                    manifest("b", French.class)));
    assertEquals(List.of("Hi en", "Hi fr"), found.greetings());
  }

  @Test
  void theSameJarTwiceCountsOnce() throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .jar("a.jar", "a", manifest("a", English.class))
                .jar("copy.jar", "a", manifest("a", English.class)));
    assertEquals(List.of("Hi en"), found.greetings());
    assertEquals(List.of(), found.problemIds());
    assertEquals(1, found.report().plugins().size());
  }

  @Test
  void ofTwoPluginsOfOneIdTheFirstCounts() throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .jar("first.jar", "a", manifest("a", English.class))
                .jar("second.jar", "a", manifest("a", French.class)));
    assertEquals(List.of("Hi en"), found.greetings());
    assertEquals("plugin-twice", found.problem().id());
    assertTrue(found.problem().message().contains("first.jar"), found.problem().message());
    assertTrue(found.problem().message().contains("second.jar"), found.problem().message());
  }

  @Test
  void theVersionOfTheJarIsThatOfThePlugin() throws IOException {
    Found found = find(new PluginFiles(directory).jar("a.jar", "a", manifest("a", English.class)));
    assertEquals("7.1", found.report().plugins().get(0).version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                       | where it ends
          []                                      | object
          {"format": 2}                           | format is 2
          {"format": "1"}                         | format must be a whole number
          {"services": []}                        | format is missing
          {"format": 1, "format": 1}              | stands twice
          {"format": 1, "services": [], "providers": [], "plugin": {"id": "../x"}} | plugin.version is missing
          {"format": 1, "services": [], "providers": [1], "plugin": {}} | providers[0] must be an object
          {"format": 1} x                         | nothing more is expected
          """)
  void aDamagedManifestIsAProblemAndTheOthersAreFound(String text, String cause)
      throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .jar("bad.jar", "bad", text)
                .jar("a.jar", "a", manifest("a", English.class)));
    assertEquals(List.of("Hi en"), found.greetings());
    Problem problem = found.problem();
    assertEquals("manifest-unreadable", problem.id());
    assertEquals("bad", problem.plugin());
    assertTrue(problem.source().contains("bad.jar!/META-INF/epi/bad.json"), problem.source());
    assertTrue(problem.message().contains(cause), problem.message());
  }

  @Test
  void aManifestUnderAnotherNameIsAProblem() throws IOException {
    Found found =
        find(
            new PluginFiles(directory)
                .directory("classes", "renamed", manifest("a", English.class)));
    assertEquals(List.of(), found.greetings());
    String message = found.problem().message();
    assertTrue(message.contains("which belongs to META-INF/epi/a.json"), message);
  }
}
