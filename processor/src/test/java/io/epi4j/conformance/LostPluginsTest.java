package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was meant to be a plugin, and is none, or not where its manifest is: the explanation tells
 * it, the calls of the others go on.
 */
class LostPluginsTest {
  private static final String PROVIDER =
      """
      package %1$s;
      @io.epi4j.EpiPlugin("%1$s") @io.epi4j.EpiProvider
      public final class Provider implements api.Shout {
        @Override public String shout(String text) { return text + " %1$s"; }
      }
      """;

  @TempDir Path directory;
  private PluginJars jars;

  @BeforeEach
  void aServiceAndAGoodPlugin() {
    jars =
        new PluginJars(directory)
            .jar(
                "api",
                "package api;\n@io.epi4j.EpiPlugin(\"api\")\nfinal class Api {}\n",
                """
                package api;
                @io.epi4j.EpiService("shouts")
                public interface Shout {
                  String shout(String text);
                }
                """)
            .jar("good", PROVIDER.formatted("good"));
  }

  /** What one sees who starts, asks, and calls. */
  private record Seen(String explanation, List<Object> results, List<Problem> problems) {}

  private Seen see(ClassLoader loader) {
    try (Epi epi = Epi.builder().classLoader(loader).start()) {
      String explanation = epi.report().explain();
      List<Object> results = epi.service("shouts").each("shout", "Hi");
      for (Problem problem : epi.report().problems()) {
        assertTrue(epi.report().explain().contains(problem.message()), problem.message());
      }
      return new Seen(explanation, results, epi.report().problems());
    }
  }

  private Seen see() throws IOException {
    try (URLClassLoader loader = jars.loader()) {
      return see(loader);
    }
  }

  private PluginJars only(String... names) {
    PluginJars some = new PluginJars(directory);
    Arrays.stream(names).map(jars::path).forEach(some::add);
    return some;
  }

  private static void delete(Path root, String... files) {
    try {
      for (String file : files) {
        Files.delete(root.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

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

  @Test
  void aClassThatIsMissingIsToldBeforeItIsCalledAndThenOnce() throws IOException {
    jars.jar("bad", PROVIDER.formatted("bad"))
        .change("bad", root -> delete(root, "bad/Provider.class"));
    String message =
        "ERROR [class-missing] plugin bad: The manifest in "
            + jars.path("bad")
            + " names the class bad.Provider, and no jar has it. It is left out; compile the plugin"
            + " again, and pack all of it.";
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    assertEquals(1, count(seen.explanation(), message), seen.explanation());
    assertTrue(seen.explanation().contains("bad: bad.Provider (left out)"), seen.explanation());
    assertEquals("class-missing", seen.problems().get(0).id());
    assertEquals(1, seen.problems().size());
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      epi.service("shouts").each("shout", "Hi");
      assertEquals(1, count(epi.report().explain(), message), epi.report().explain());
    }
  }

  @Test
  void aClassThatIsThatOfAnotherJarIsCalledAndTold() throws IOException {
    jars.jar("bad", PROVIDER.formatted("bad"))
        .copy("bad", "other")
        .change("bad", root -> delete(root, "bad/Provider.class"))
        .change("other", root -> delete(root, "META-INF/epi/bad.json", "META-INF/epi/plugin"));
    Seen seen = see();
    assertEquals(List.of("Hi bad", "Hi good"), seen.results());
    Problem problem = seen.problems().get(0);
    assertEquals("class-elsewhere", problem.id());
    assertEquals(
        "The manifest in "
            + jars.path("bad")
            + " names the class bad.Provider, and it is that of "
            + jars.path("other")
            + " that is called. Leave the class in one of the two; it belongs beside its manifest.",
        problem.message());
    assertTrue(seen.explanation().contains(problem.message()), seen.explanation());
    assertFalse(seen.explanation().contains("left out"), seen.explanation());
  }

  @Test
  void anInterfaceOfTwoLoadersIsTold() throws IOException {
    jars.jar("bad", PROVIDER.formatted("bad"));
    try (URLClassLoader parent = only("api", "good").loader();
        URLClassLoader own = only("api", "bad").loader()) {
      Seen seen = see(new Joining(parent, own));
      assertEquals(List.of("Hi good"), seen.results());
      assertEquals(1, seen.problems().size(), seen.problems().toString());
      Problem problem = seen.problems().get(0);
      assertEquals("provider-foreign", problem.id());
      String api = "the api.Shout of " + jars.path("api") + " that ";
      assertEquals(
          "The class bad.Provider of "
              + jars.path("bad")
              + " implements "
              + api
              + own
              + " loaded, and the callers use "
              + api
              + parent
              + " loaded. It is left out; leave that interface in one jar, which both loaders see.",
          problem.message());
    }
  }

  /** As a container makes it that gives each application jars of its own. */
  private static final class Joining extends ClassLoader {
    private final URLClassLoader own;

    Joining(ClassLoader parent, URLClassLoader own) {
      super("joining", parent);
      this.own = own;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return own.loadClass(name);
    }

    @Override
    protected URL findResource(String name) {
      return own.findResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
      return own.findResources(name);
    }
  }

  @Test
  void aClassThatNeedsAnAbsentOneIsToldWithThat() throws IOException {
    jars.jar("lib", "package lib;\n@io.epi4j.EpiPlugin(\"lib\")\npublic class Lib {}\n")
        .jar("bad", PROVIDER.formatted("bad").replace("implements", "extends lib.Lib implements"));
    try (URLClassLoader loader = only("api", "good", "bad").loader()) {
      Seen seen = see(loader);
      assertEquals(List.of("Hi good"), seen.results());
      Problem problem = seen.problems().get(0);
      assertEquals("provider-failed", problem.id());
      assertEquals(
          "The class bad.Provider of "
              + jars.path("bad")
              + " needs a class that is not there; put the jar that has it beside the plugin's. It"
              + " is left out.",
          problem.message());
      assertTrue(problem.cause().contains("lib/Lib"), problem.cause());
    }
  }

  @Test
  void aClassOfANewerJavaIsToldWithTheOneThatRuns() throws IOException {
    jars.jar("bad", PROVIDER.formatted("bad"))
        .change("bad", root -> makeNewer(root.resolve("bad/Provider.class")));
    Seen seen = see();
    assertEquals(List.of("Hi good"), seen.results());
    Problem problem = seen.problems().get(0);
    assertEquals("provider-failed", problem.id());
    assertEquals(
        "The class bad.Provider of "
            + jars.path("bad")
            + " or a class that it needs was compiled for a newer Java than this one, which is "
            + Runtime.version().feature()
            + ". It is left out.",
        problem.message());
  }

  private static void makeNewer(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      bytes[6] = 1; // the upper byte of the version
      Files.write(file, bytes);
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
