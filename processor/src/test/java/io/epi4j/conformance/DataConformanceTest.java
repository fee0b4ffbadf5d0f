package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Definition;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of plugins that were really compiled, in jars of their own, through the generated view. */
class DataConformanceTest {
  private static final String RECORD =
      """
      package api;
      @io.epi4j.EpiPlugin("api")
      @io.epi4j.EpiData(service = "stats", key = "descriptions")
      public record Metric(Kind kind, String desc) {
        public enum Kind { COUNTER, GAUGE }
      }
      """;

  private static final String CALLER =
      """
      package api;
      public final class Caller implements java.util.function.Function<io.epi4j.runtime.Epi, Object> {
        @Override public Object apply(io.epi4j.runtime.Epi epi) {
          MetricData data = MetricData.of(epi);
          java.util.Map<String, Object> seen = new java.util.TreeMap<>();
          data.byPlugin().forEach((plugin, own) ->
              own.forEach((key, metric) -> seen.put(plugin + "." + key, metric.desc())));
          return seen;
        }
      }
      """;

  @TempDir Path directory;

  private PluginJars jars = new PluginJars(Path.of(""));

  @BeforeEach
  void anApi() {
    jars = new PluginJars(directory).jar("api", RECORD, CALLER);
  }

  private static String plugin(String name, String onClass, String body) {
    return """
    package %1$s;
    import api.Metric;
    import io.epi4j.DataProvider;
    import java.util.Map;

    @io.epi4j.EpiPlugin("%1$s")
    %2$s
    final class Contributions implements io.epi4j.Plugin {
      @Override public void changed(io.epi4j.Change change) {
        io.epi4j.DataChanged<?> data = (io.epi4j.DataChanged<?>) change;
        System.setProperty("%1$s.changed", data.before().keySet() + " to " + data.after().keySet());
      }
    %3$s
    }
    """
        .formatted(name, onClass, body);
  }

  private static String metric(String key) {
    return "{\"" + key + "\": {\"kind\": \"GAUGE\", \"desc\": \"text of " + key + "\"}}";
  }

  private PluginJars with(String jar, String file, String text) {
    return jars.change(
        jar,
        root -> {
          try {
            Path path = root.resolve(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @SuppressWarnings("unchecked") // the class is one of the sources above
  private static Map<String, String> seen(Epi epi, ClassLoader loader) throws Exception {
    Object caller = loader.loadClass("api.Caller").getConstructor().newInstance();
    return (Map<String, String>) ((Function<Epi, Object>) caller).apply(epi);
  }

  private void fourForms() throws IOException {
    jars.jar(
        "foo",
        plugin(
            "foo",
            """
            @DataProvider(value = Metric.class, resource = "foo/metrics.json")
            @DataProvider(value = Metric.class, file = "${foo.conf}/metrics.json", interval = "1m")
            """,
            """
              @DataProvider(value = Metric.class, interval = "250ms")
              static Map<String, Metric> live(io.epi4j.PluginContext context) {
                return Map.of("d", new Metric(Metric.Kind.COUNTER, "live in " + context.id()));
              }

              @DataProvider(Metric.class)
              static Map<String, Metric> builtin() {
                return Map.of("c", new Metric(Metric.Kind.COUNTER, "built in"));
              }
            """));
    with("foo", "foo/metrics.json", metric("a"));
    Files.writeString(
        Files.createDirectories(directory.resolve("conf")).resolve("metrics.json"), metric("b"));
    System.setProperty("foo.conf", directory.resolve("conf").toString());
  }

  @Test
  void theFourForms() throws Exception {
    fourForms();
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(
          Map.of(
              "foo.a", "text of a",
              "foo.b", "text of b",
              "foo.c", "built in",
              "foo.d", "live in foo"),
          seen(epi, loader));
      assertEquals("[] to [a, b, c, d]", System.getProperty("foo.changed"));
    }
  }

  /** P3, as far as data goes: kind, key, plugin, options with the interval, and source. */
  @Test
  void definitionsOfTwoPlugins() throws Exception {
    fourForms();
    jars.jar(
        "bar",
        plugin(
            "bar",
            "@DataProvider(value = Metric.class, resource = \"bar.json\", required = true)",
            ""));
    with("bar", "bar.json", metric("a"));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).order("foo", "bar", "*").start()) {
      List<Definition> definitions = epi.report().definitions();
      assertEquals(
          List.of(
              "DATA_PROVIDER foo resource foo/metrics.json {}",
              "DATA_PROVIDER foo file ${foo.conf}/metrics.json {interval=60000ms}",
              "DATA_PROVIDER foo foo.Contributions.live() {interval=250ms}",
              "DATA_PROVIDER foo foo.Contributions.builtin() {}",
              "DATA_PROVIDER bar resource bar.json {required=true}",
              "DATA api api.Metric {}"),
          definitions.stream()
              .map(
                  each ->
                      each.kind()
                          + " "
                          + each.plugin()
                          + " "
                          + each.source()
                          + " "
                          + each.options())
              .toList());
      assertEquals(
          Set.of("stats/descriptions"),
          definitions.stream().map(Definition::key).collect(Collectors.toSet()));
      assertEquals(3, definitions.stream().map(Definition::version).distinct().count());
    }
  }

  @Test
  void aJacksonModuleThatIsAbsentIsNamed() throws Exception {
    jars.jar(
        "foo", plugin("foo", "@DataProvider(value = Metric.class, resource = \"foo.yaml\")", ""));
    with("foo", "foo.yaml", "a: {kind: GAUGE, desc: text}");
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      Problem problem = epi.report().problems().get(0);
      assertEquals("data-invalid", problem.id());
      assertTrue(
          problem
              .message()
              .contains("needs com.fasterxml.jackson.dataformat:jackson-dataformat-yaml"),
          problem.message());
      assertEquals(Map.of(), seen(epi, loader));
    }
  }

  /** The processor did not run where the plugin was compiled, and all it has is data. */
  @Test
  void aLostPluginOfDataIsTold() throws Exception {
    jars.unprocessed(
        "foo",
        plugin(
            "foo",
            "",
            """
              @DataProvider(Metric.class)
              static Map<String, Metric> builtin() {
                return Map.of();
              }
            """));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      String explained = epi.report().explain();
      assertTrue(explained.contains("[processor-not-run]"), explained);
      assertTrue(explained.contains("foo.Contributions"), explained);
    }
  }

  /** A provider that was compiled against other components says so, and harms nobody. */
  @Test
  void aRecordOfAnotherVersion() throws Exception {
    jars.jar(
        "foo",
        plugin(
            "foo",
            "",
            """
              @DataProvider(Metric.class)
              static Map<String, Metric> builtin() {
                return Map.of("a", new Metric(Metric.Kind.COUNTER, "built in"));
              }
            """));
    PluginJars newer =
        new PluginJars(Files.createDirectories(directory.resolve("newer")))
            .jar("api", RECORD.replace("String desc", "String desc, int more"), CALLER)
            .add(jars.path("foo"));
    try (URLClassLoader loader = newer.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals("data-failed", epi.report().problems().get(0).id());
      assertTrue(
          epi.report().problems().get(0).cause().contains("NoSuchMethodError"),
          epi.report().problems().toString());
      assertEquals(Map.of(), seen(epi, loader));
    }
  }
}
