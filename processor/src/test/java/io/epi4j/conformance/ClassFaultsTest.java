package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class that is not what its manifest says: what is wrong is told, and the others are called. */
class ClassFaultsTest extends SpoiledJars {
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

  /** Such a constructor is for other users of the class, who have what it needs. */
  @Test
  void anotherConstructorThatNeedsAnAbsentClassHindersNobody() throws IOException {
    jars.jar("lib", "package lib;\n@io.epi4j.EpiPlugin(\"lib\")\npublic class Lib {}\n")
        .jar("plain", OF_SEVERAL_CONSTRUCTORS.formatted("plain", ""))
        .jar("wise", OF_SEVERAL_CONSTRUCTORS.formatted("wise", WITH_CONTEXT));
    try (URLClassLoader loader = only("api", "good", "plain", "wise").loader()) {
      Seen seen = see(loader);
      assertEquals(List.of("Hi good", "Hi plain", "Hi wise of wise"), seen.results());
      assertEquals(List.of(), seen.problems());
    }
  }

  private static final String OF_SEVERAL_CONSTRUCTORS =
      """
      package %1$s;
      @io.epi4j.EpiPlugin("%1$s") @io.epi4j.EpiProvider
      public final class Provider implements api.Shout {
        private final String more;
        public Provider() { more = ""; }
        public Provider(lib.Lib lib) { more = lib.toString(); }
        %2$s
        @Override public String shout(String text) { return text + " %1$s" + more; }
      }
      """;
  private static final String WITH_CONTEXT =
      "public Provider(io.epi4j.PluginContext context) { more = \" of \" + context.id(); }";

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
}
