package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import io.epi4j.runtime.EpiStartException;
import io.epi4j.runtime.dispatch.UntypedService;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A provider that was compiled against another version of its service is called for the functions
 * that are still the same; each other one is a problem by name, and no call ends in a linkage
 * error.
 */
class VersionsTest {
  private static final String SERVICE =
      """
      package api;
      @io.epi4j.EpiService("shouts")
      public interface Shout {
        String shout(String text);
        %s
      }
      """;

  private static final String API =
      "package api;\n@io.epi4j.EpiPlugin(\"api\")\nfinal class Api {}\n";

  private static final String PROVIDER =
      """
      package %1$s;
      @io.epi4j.EpiPlugin("%1$s") @io.epi4j.EpiProvider
      public final class Provider implements api.Shout {
        @Override public String shout(String text) { return text + " %1$s"; }
        %2$s
      }
      """;

  @TempDir Path directory;
  private PluginJars old;
  private PluginJars now;

  /** The jars of one build, in which {@code old} has the provider that matters. */
  @BeforeEach
  void places() throws IOException {
    old = new PluginJars(Files.createDirectory(directory.resolve("old")));
    now = new PluginJars(Files.createDirectory(directory.resolve("now")));
  }

  /** Compiles {@code old} against the one version, and has it run beside the other. */
  private void compile(String before, String provided, String after, String providedNow) {
    old.jar("api", API, SERVICE.formatted(before)).jar("old", PROVIDER.formatted("old", provided));
    now.jar("api", API, SERVICE.formatted(after))
        .jar("fresh", PROVIDER.formatted("fresh", providedNow))
        .add(old.path("old"));
  }

  /** What was called, by the name of the function, and what is wrong by the source. */
  private record Seen(TreeMap<String, Object> results, TreeMap<String, Problem> problems) {
    Problem problem(String source) {
      assertTrue(problems.containsKey(source), source + " is not among " + problems);
      return Objects.requireNonNull(problems.get(source));
    }
  }

  /** Calls every function, with no arguments or a text, in the views in which none is skipped. */
  private Seen call() throws IOException {
    TreeMap<String, Object> results = new TreeMap<>();
    TreeMap<String, Problem> problems = new TreeMap<>();
    try (URLClassLoader loader = now.loader();
        Epi epi = Epi.builder().classLoader(loader).order("old", "*").start()) {
      assertEquals(List.of(), epi.report().problems(), "nothing is loaded by the start");
      UntypedService shouts = epi.service("shouts");
      for (String function : shouts.functions()) {
        results.put(
            function,
            function.endsWith("()") ? shouts.each(function) : shouts.each(function, "Hi"));
        shouts.configured(function);
      }
      for (Problem problem : epi.report().problems()) {
        assertEquals("old", problem.plugin());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(1, problem.count(), problem.line());
        problems.put(problem.source().replace(" for api.Shout", ""), problem);
      }
    }
    EpiBuilder strict = Epi.builder().strict();
    try (URLClassLoader loader = now.loader()) {
      strict.classLoader(loader);
      EpiStartException refused = assertThrows(EpiStartException.class, strict::start);
      assertEquals(problems.size(), refused.problems().size(), refused.getMessage());
    }
    return new Seen(results, problems);
  }

  private String tail() {
    return " It is not called for it; compile it against the version that is there.";
  }

  private String provider() {
    return "The class old.Provider of " + old.path("old");
  }

  private String service() {
    return "api.Shout of " + now.path("api");
  }

  @Test
  void aFunctionThatIsNewIsNotCalled() throws IOException {
    compile(
        "",
        "",
        "boolean added(String text);",
        "@Override public boolean added(String text) { return true; }");
    Seen seen = call();
    assertEquals(List.of("Hi old", "Hi fresh"), seen.results().get("shout(String)"));
    assertEquals(List.of(true), seen.results().get("added(String)"));
    assertEquals(1, seen.problems().size());
    Problem problem = seen.problem("old.Provider.added(String)");
    assertEquals("function-left-out", problem.id());
    assertEquals(
        provider()
            + " was compiled against a version of its service without added(String), which "
            + service()
            + " demands."
            + tail(),
        problem.message());
  }

  @Test
  void aDefaultThatBecameAbstractIsNotCalled() throws IOException {
    compile(
        "default String demanded() { return \"default\"; }",
        "",
        "String demanded();",
        "@Override public String demanded() { return \"new\"; }");
    Seen seen = call();
    assertEquals(List.of("new"), seen.results().get("demanded()"));
    seen.problem("old.Provider.demanded()");
    assertEquals(1, seen.problems().size());
  }

  @Test
  void aFunctionThatWasRemovedIsTold() throws IOException {
    compile("void removed(String text);", "@Override public void removed(String text) {}", "", "");
    Seen seen = call();
    assertEquals(List.of("Hi old", "Hi fresh"), seen.results().get("shout(String)"));
    assertEquals(
        provider() + " implements removed(String), which " + service() + " does not have." + tail(),
        seen.problem("old.Provider.removed(String)").message());
    assertEquals(1, seen.problems().size());
  }

  @Test
  void aFunctionWithOtherParametersIsTwoFunctions() throws IOException {
    compile(
        "int count(CharSequence text);",
        "@Override public int count(CharSequence text) { return 1; }",
        "int count(String text);",
        "@Override public int count(String text) { return 2; }");
    Seen seen = call();
    assertEquals(List.of(2), seen.results().get("count(String)"));
    seen.problem("old.Provider.count(CharSequence)");
    seen.problem("old.Provider.count(String)");
    assertEquals(2, seen.problems().size());
  }

  @Test
  void aFunctionWithAnotherResultIsOneProblem() throws IOException {
    compile(
        "int count(String text);",
        "@Override public int count(String text) { return 1; }",
        "long count(String text);",
        "@Override public long count(String text) { return 2; }");
    Seen seen = call();
    assertEquals(List.of(2L), seen.results().get("count(String)"));
    assertEquals(
        provider()
            + " was compiled against a version of its service in which count(String) returns"
            + " something else than in "
            + service()
            + "."
            + tail(),
        seen.problem("old.Provider.count(String)").message());
    assertEquals(1, seen.problems().size());
  }

  @Test
  void aNarrowerResultIsAnotherFunctionToo() throws IOException {
    compile(
        "CharSequence name();",
        "@Override public CharSequence name() { return \"old\"; }",
        "String name();",
        "@Override public String name() { return \"new\"; }");
    Seen seen = call();
    assertEquals(List.of("new"), seen.results().get("name()"));
    seen.problem("old.Provider.name()");
  }

  /** The plugin is newer than the application. */
  @Test
  void anOlderServiceIsCalledForWhatItHas() throws IOException {
    compile(
        "String added(); default int extra() { return 0; }",
        "@Override public String added() { return \"\"; }"
            + " @Override public int extra() { return 1; }",
        "",
        "");
    Seen seen = call();
    assertEquals(List.of("Hi old", "Hi fresh"), seen.results().get("shout(String)"));
    seen.problem("old.Provider.added()");
    seen.problem("old.Provider.extra()");
    assertEquals(2, seen.problems().size());
  }

  /** Its manifest is that of another compilation than its class. */
  @Test
  void aFunctionThatTheClassLostIsNotCalled() throws IOException {
    compile(
        "String lost(); default String left() { return \"default\"; }",
        "@Override public String lost() { return \"old\"; }"
            + " @Override public String left() { return \"old\"; }",
        "String lost(); default String left() { return \"default\"; }",
        "@Override public String lost() { return \"new\"; }");
    PluginJars other =
        new PluginJars(directory.resolve("other"))
            .jar("api", API, SERVICE.formatted(""))
            .jar("old", PROVIDER.formatted("old", ""));
    old.change(
        "old", root -> other.change("old", source -> replace(source, root, "old/Provider.class")));
    Seen seen = call();
    assertEquals(List.of("Hi old", "Hi fresh"), seen.results().get("shout(String)"));
    assertEquals(List.of("new"), seen.results().get("lost()"));
    assertEquals(List.of(), seen.results().get("left()"));
    assertEquals(
        provider()
            + " does not implement lost() of "
            + service()
            + ", although its manifest says so."
            + tail(),
        seen.problem("old.Provider.lost()").message());
    seen.problem("old.Provider.left()");
    assertEquals(2, seen.problems().size());
  }

  private static void replace(Path from, Path to, String file) {
    try {
      Files.write(to.resolve(file), Files.readAllBytes(from.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aProviderWithNoFunctionLeftIsNotEvenMade() throws IOException {
    old.jar(
            "api",
            API,
            """
            package api;
            @io.epi4j.EpiService("shouts")
            public interface Shout { String shout(CharSequence text); }
            """)
        .jar(
            "old",
            """
            package old;
            @io.epi4j.EpiPlugin("old") @io.epi4j.EpiProvider
            public final class Provider implements api.Shout {
              public Provider() { throw new AssertionError("made"); }
              @Override public String shout(CharSequence text) { return "never"; }
            }
            """);
    now.jar("api", API, SERVICE.formatted(""))
        .jar("fresh", PROVIDER.formatted("fresh", ""))
        .add(old.path("old"));
    Seen seen = call();
    assertEquals(List.of("Hi fresh"), seen.results().get("shout(String)"));
    Problem refused = seen.problem("old.Provider");
    assertEquals("provider-refused", refused.id());
    assertEquals(
        provider()
            + " has none of the functions of "
            + service()
            + ". It is left out; compile it against the version that is there.",
        refused.message());
    seen.problem("old.Provider.shout(CharSequence)");
    seen.problem("old.Provider.shout(String)");
    assertEquals(3, seen.problems().size());
  }

  /** What is wrong for one service is right for another, and both faults are told. */
  @Test
  void aProviderMayFitOneOfItsServices() throws IOException {
    String other =
        """
        package api;
        @io.epi4j.EpiService("%1$ss")
        public interface %2$s {
          String %1$s(%3$s text);
        }
        """;
    String provider =
        """
        package old;
        @io.epi4j.EpiPlugin("old") @io.epi4j.EpiProvider
        public final class Provider implements api.Left, api.Right, api.Still {
          @Override public String left(String text) { return text; }
          @Override public String right(String text) { return text; }
          @Override public String still(String text) { return text; }
        }
        """;
    old.jar(
            "api",
            API,
            other.formatted("left", "Left", "String"),
            other.formatted("right", "Right", "String"),
            other.formatted("still", "Still", "String"))
        .jar("old", provider);
    now.jar(
            "api",
            API,
            other.formatted("left", "Left", "Object"),
            other.formatted("right", "Right", "Object"),
            other.formatted("still", "Still", "String"))
        .add(old.path("old"));
    try (URLClassLoader loader = now.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of(), epi.service("lefts").each("left", "Hi"));
      assertEquals(List.of(), epi.service("rights").each("right", "Hi"));
      assertEquals(List.of("Hi"), epi.service("stills").each("still", "Hi"));
      assertEquals(
          List.of("old.Provider for api.Left", "old.Provider for api.Right"),
          epi.report().problems().stream()
              .filter(problem -> problem.id().equals("provider-refused"))
              .map(Problem::source)
              .toList());
      String explanation = epi.report().explain();
      assertTrue(explanation.contains("still(String)\n      old: old.Provider\n"), explanation);
      assertTrue(
          explanation.contains("left(String)\n      old: old.Provider (left out)\n"), explanation);
    }
  }

  /** Inherited, generic and narrowed functions are no difference of versions. */
  @Test
  void whatJavaBridgesIsNoProblem() throws IOException {
    now.jar(
            "api",
            API,
            """
            package api;
            public interface Codec<T> extends java.util.Comparator<T> {
              T decode(CharSequence text);
              void put(T value);
              default T other(T value) { return value; }
            }
            """,
            """
            package api;
            @io.epi4j.EpiService("shouts")
            public interface Shout extends Codec<String> {
              @Override String decode(CharSequence text);
              @Override void put(String value);
              String shout(String text);
            }
            """)
        .jar(
            "base",
            """
            package base;
            @io.epi4j.EpiPlugin("base")
            public abstract class Base<T> {
              public T other(T value) { return value; }
              public void put(T value) {}
            }
            """)
        .jar(
            "plugin",
            """
            package plugin;
            @io.epi4j.EpiPlugin("plugin") @io.epi4j.EpiProvider
            public final class Provider extends base.Base<String> implements api.Shout {
              @Override public String shout(String text) { return text + " plugin"; }
              @Override public String decode(CharSequence text) { return text + " decoded"; }
              @Override public int compare(String one, String other) { return 0; }
            }
            """);
    try (URLClassLoader loader = now.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(List.of("Hi plugin"), epi.service("shouts").each("shout", "Hi"));
      assertEquals(List.of("Hi decoded"), epi.service("shouts").each("decode", "Hi"));
      assertEquals(List.of("Hi"), epi.service("shouts").each("other", "Hi"));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  /** An optional dependency that is absent is the provider's own affair. */
  @Test
  void aMethodWithATypeThatIsAbsentHarmsNobody() throws IOException {
    compile("", "", "", "");
    PluginJars optional =
        new PluginJars(directory.resolve("optional"))
            .add(now.path("api"))
            .jar("lib", "package lib;\n@io.epi4j.EpiPlugin(\"lib\")\npublic final class Lib {}\n")
            .jar("careful", PROVIDER.formatted("careful", "public void extra(lib.Lib lib) {}"));
    now.add(optional.path("careful"));
    try (URLClassLoader loader = now.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(
          List.of("Hi careful", "Hi fresh", "Hi old"), epi.service("shouts").each("shout", "Hi"));
    }
  }
}
