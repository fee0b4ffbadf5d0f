package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Change;
import io.epi4j.Plugin;
import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.data.DataLimits;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.DataView;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data through an {@code Epi}: where it comes from, when it is read, and who is told. */
class EpiDataTest {
  private static final DataType<Flag> FLAGS = new DataType<>(Flag.class, "app", "flags");
  private static final long PATIENCE_SECONDS = 60;

  private static final List<String> LIFE = new ArrayList<>();
  private static boolean failing;

  @TempDir Path directory;

  record Flag(boolean on) {}

  /** Is told of its data, and fails when it is to. */
  static final class Told implements Plugin {
    @Override
    public void started(io.epi4j.PluginContext context) {
      LIFE.add("started, " + flags(Epi.of(context)).keys());
    }

    @Override
    public void changed(Change change) {
      LIFE.add("changed " + change.service() + "/" + change.key());
      if (failing) {
        throw new IllegalStateException("as it should");
      }
    }

    static Map<String, Flag> method() {
      return Map.of("of the method", new Flag(true));
    }

    static Map<String, Flag> failingMethod() {
      throw new IllegalArgumentException("as it should");
    }
  }

  @BeforeEach
  void forget() {
    LIFE.clear();
    failing = false;
  }

  private static DataView<Flag> flags(Epi epi) {
    return () -> epi.bind(FLAGS);
  }

  private static String manifest(String id, String... providers) {
    List<String> entries =
        Stream.of(providers)
            .map(
                source ->
                    """
                    {"service": "app", "key": "flags", "type": "%s", %s,
                     "declaredIn": "%s"}\
                    """
                        .formatted(Flag.class.getName(), source, Told.class.getName()))
            .toList();
    return """
    {"format": 1,
     "plugin": {"id": "%s", "version": "", "type": "%s", "after": [], "before": [], "requires": []},
     "services": [], "providers": [],
     "data": [{"service": "app", "key": "flags", "type": "%s"}],
     "dataProviders": [%s]}
    """
        .formatted(id, Told.class.getName(), Flag.class.getName(), String.join(", ", entries));
  }

  private static String resource(String path) {
    return "\"resource\": \"" + path + "\", \"interval\": 0, \"required\": false";
  }

  private static String file(Path path, boolean required) {
    return "\"file\": \"" + path + "\", \"interval\": 5000, \"required\": " + required;
  }

  private static String method(String name) {
    return "\"method\": \"" + name + "\", \"context\": false, \"interval\": 0, \"required\": false";
  }

  private static Map<String, String> files(String id, String manifest, String... more) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(Manifest.MARKER, id + "\n");
    files.put(Manifest.path(id), manifest);
    for (int i = 0; i < more.length; i += 2) {
      files.put(more[i], more[i + 1]);
    }
    return files;
  }

  private PluginFiles plugin(String id, String... providers) {
    return new PluginFiles(directory).pack(id + ".jar", files(id, manifest(id, providers)));
  }

  /** Two jars have a resource of one name; each plugin reads its own. */
  @Test
  void aResourceIsThatOfThePluginsOwnJar() throws IOException {
    PluginFiles jars = new PluginFiles(directory);
    for (String id : List.of("one", "two")) {
      String text = "{\"of " + id + "\": {\"on\": true}}";
      jars.pack(id + ".jar", files(id, manifest(id, resource("f.json")), "f.json", text));
    }
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of(), epi.report().problems());
      assertEquals(
          Map.of("one", Map.of("of one", new Flag(true)), "two", Map.of("of two", new Flag(true))),
          flags(epi).byPlugin());
    }
  }

  @Test
  void aResourceThatIsMissingIsNamedWithItsJar() throws IOException {
    try (URLClassLoader loader = plugin("one", resource("conf/f.json")).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      Problem problem = epi.report().problems().get(0);
      assertEquals("data-missing", problem.id());
      assertTrue(problem.message().contains("conf/f.json"), problem.message());
      assertTrue(
          problem.message().contains(directory.resolve("one.jar").toString()), problem.message());
    }
  }

  /** In development a plugin is a directory, and its resources are edited. */
  @Test
  void aResourceInADirectoryMayChange() throws IOException {
    PluginFiles plugin =
        new PluginFiles(directory)
            .directory(
                "classes", "one", manifest("one", resource("f.json").replace(": 0", ": 50")));
    Path file = directory.resolve("classes/f.json");
    Files.writeString(file, "{\"a\": {\"on\": false}}");
    try (URLClassLoader loader = plugin.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(Optional.of(new Flag(false)), flags(epi).first("a"));
      Files.writeString(file, "{\"a\": {\"on\": true}}");
      flags(epi).refresh();
      assertEquals(Optional.of(new Flag(true)), flags(epi).first("a"));
    }
  }

  @Test
  void aFileIsSeenWhenItChanges() throws Exception {
    Path file = directory.resolve("flags.json");
    Files.writeString(file, "{\"a\": {\"on\": false}}");
    try (URLClassLoader loader = plugin("one", file(file, true)).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      CountDownLatch seen = new CountDownLatch(1);
      flags(epi).onChange(change -> seen.countDown());
      Files.writeString(file, "{\"a\": {\"on\": true}}");
      assertTrue(seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertEquals(Optional.of(new Flag(true)), flags(epi).first("a"));
    }
  }

  @Test
  void whatIsRequiredStopsTheStart() throws IOException {
    Path absent = directory.resolve("absent.json");
    try (URLClassLoader loader = plugin("one", file(absent, true)).loader()) {
      EpiStartException e =
          assertThrows(
              EpiStartException.class, () -> Epi.builder().classLoader(loader).start().close());
      assertEquals("data-missing", e.problems().get(0).id());
      assertTrue(e.toString().contains(absent.toString()), e.toString());
    }
    try (URLClassLoader loader = plugin("one", file(absent, false)).loader()) {
      Epi.builder().classLoader(loader).start().close();
      assertThrows(
          EpiStartException.class,
          () -> Epi.builder().classLoader(loader).strict().start().close());
    }
  }

  @Test
  void aPluginIsToldWhenAllHaveStarted() throws IOException {
    try (URLClassLoader loader = plugin("one", method("method")).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("started, [of the method]", "changed app/flags"), LIFE);
      assertEquals(Optional.of(new Flag(true)), flags(epi).first("of the method"));
    }
    assertEquals(2, LIFE.size(), "nothing changes by closing");
  }

  @Test
  void aPluginThatFailsWhenToldStays() throws IOException {
    failing = true;
    try (URLClassLoader loader = plugin("one", method("method")).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals("changed-failed", epi.report().problems().get(0).id());
      assertEquals(1, flags(epi).all().size());
    }
  }

  @Test
  void aMethodThatFailsIsAProblem() throws IOException {
    try (URLClassLoader loader = plugin("one", method("failingMethod")).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      Problem problem = epi.report().problems().get(0);
      assertEquals("data-failed", problem.id());
      assertTrue(problem.message().contains("Told.failingMethod()"), problem.message());
      assertTrue(problem.cause().contains("as it should"), problem.cause());
      assertEquals(List.of(), flags(epi).all());
    }
  }

  @Test
  void aRecordThatIsNotThereIsAProblem() throws IOException {
    String manifest = manifest("one", method("method")).replace("$Flag", "$Gone");
    PluginFiles jar = new PluginFiles(directory).pack("one.jar", files("one", manifest));
    try (URLClassLoader loader = jar.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals("data-type-missing", epi.report().problems().get(0).id());
    }
  }

  @Test
  void theReportTellsOfSources() throws IOException {
    try (URLClassLoader loader = plugin("one", method("method"), resource("f.json")).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      String explained = epi.report().explain();
      assertTrue(explained.contains("  app/flags, version "), explained);
      assertTrue(
          explained.contains("one: " + Told.class.getName() + ".method(), 1 key, good at"),
          explained);
      assertTrue(explained.contains("one: resource f.json, failing since"), explained);
      assertTrue(epi.report().explainJson().contains("\"lastFailure\""));
      List<Definition> definitions = epi.report().definitions();
      assertEquals(
          List.of(
              Definition.Kind.DATA, Definition.Kind.DATA_PROVIDER, Definition.Kind.DATA_PROVIDER),
          definitions.stream().map(Definition::kind).toList());
      assertEquals("app/flags", definitions.get(1).key());
      assertEquals(flags(epi).version("one"), definitions.get(1).version());
      assertFalse(definitions.get(1).version().isEmpty());
    }
  }

  @Test
  void whatTheApplicationGives() {
    AtomicInteger asked = new AtomicInteger();
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data(Flag.class, Map.of("a", new Flag(true)))
            .data("two", Flag.class, Map.of("a", new Flag(false), "b", new Flag(false)))
            .data(
                "two",
                Flag.class,
                Duration.ZERO,
                () -> Map.of("b", new Flag(asked.incrementAndGet() > 1)))
            .start()) {
      DataView<Flag> flags = flags(epi);
      assertEquals(List.of("application", "two"), List.copyOf(flags.plugins()));
      assertEquals(Optional.of(new Flag(false)), flags.value("two", "b"));
      flags.refresh();
      assertEquals(Optional.of(new Flag(true)), flags.value("two", "b"));
      assertEquals(Optional.of(new Flag(true)), flags.first("a"));
    }
  }

  @Test
  void whereRelativeFilesAreAndHowMuchTheyMayHave() throws IOException {
    Path base = Files.createDirectory(directory.resolve("base"));
    Files.writeString(base.resolve("f.json"), "{\"a\": {\"on\": true}}");
    try (URLClassLoader loader = plugin("one", file(Path.of("f.json"), false)).loader()) {
      try (Epi epi = Epi.builder().classLoader(loader).dataBase(base).start()) {
        assertEquals(1, flags(epi).all().size());
      }
      try (Epi epi =
          Epi.builder()
              .classLoader(loader)
              .dataBase(base)
              .dataLimits(new DataLimits(5, 9, 9))
              .start()) {
        assertTrue(
            epi.report().problems().get(0).message().contains("more than 5 bytes"),
            epi.report().problems().toString());
      }
    }
  }

  /** Whoever has no data shall have no thread that looks for changes. */
  @Test
  void withoutDataNothingIsMade() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (Epi epi = Epi.builder().isolated().start()) {
      assertEquals(List.of(), flags(epi).all());
      Set<Thread> after = new HashSet<>(Thread.getAllStackTraces().keySet());
      after.removeAll(before);
      assertTrue(
          after.stream().noneMatch(thread -> thread.getName().startsWith("epi4j-data")),
          after.toString());
    }
  }

  @Test
  void closedWhileItWasKept() {
    Epi epi = Epi.builder().isolated().data(Flag.class, Map.of("a", new Flag(true))).start();
    DataView<Flag> before = flags(epi);
    assertEquals(1, before.all().size());
    epi.close();
    assertThrows(IllegalStateException.class, before::all);
    assertThrows(IllegalStateException.class, () -> flags(epi).all());
    assertThrows(IllegalStateException.class, before::refresh);
    assertThrows(IllegalStateException.class, () -> before.onChange(change -> {}));
  }
}
