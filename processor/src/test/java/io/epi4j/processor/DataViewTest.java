package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataView;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated view gives what the sources contribute that the generated manifest lists. */
class DataViewTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/Metric.java",
          """
          package demo;

          import io.epi4j.EpiData;
          import java.time.Duration;
          import java.util.List;
          import java.util.Optional;

          @EpiData(service = "stats", key = "metrics")
          record Metric(String desc, Kind kind, Optional<Duration> window, List<Limit<Integer>> limits) {
            enum Kind {
              COUNTER,
              GAUGE
            }

            record Limit<N extends Number>(N most) {}

            static Metric of(String desc) {
              return new Metric(desc, Kind.GAUGE, Optional.empty(), List.of());
            }
          }
          """,
          "demo/package-info.java",
          """
          @DataProvider(value = Metric.class, resource = "demo/metrics.json")
          package demo;

          import io.epi4j.DataProvider;
          """,
          "demo/Stats.java",
          """
          package demo;

          import io.epi4j.DataProvider;
          import io.epi4j.PluginContext;
          import java.util.HashMap;
          import java.util.Map;

          @DataProvider(value = Metric.class, resource = "metrics.json", required = true)
          @DataProvider(value = Metric.class, file = "extra.json", interval = "1m")
          final class Stats {
            private static final class Inner {
              @DataProvider(Metric.class)
              static Map<String, Metric> inner(PluginContext context) {
                return Map.of("inner", Metric.of("of " + context.id()), "all", Metric.of("inner"));
              }
            }

            @DataProvider(Metric.class)
            static HashMap<String, Metric> last() {
              return new HashMap<>(Map.of("last", Metric.of("last"), "file", Metric.of("later")));
            }
          }
          """);

  @TempDir Path directory;

  @Test
  void givesWhatEverySourceContributes() throws Exception {
    OnDisk demo = OnDisk.javac(directory.resolve("classes"));
    assertEquals(List.of(), demo.compile(SOURCES, "-Aepi.plugin=demo", "-Xlint:all", "-Werror"));
    Files.writeString(
        demo.output().resolve("metrics.json"),
        """
        {
          "resource": {
            "desc": "a resource",
            "kind": "COUNTER",
            "window": "PT5S",
            "limits": [{"most": 7}]
          }
        }
        """);
    Files.writeString(
        demo.output().resolve("demo/metrics.json"),
        "{\"package\": {\"desc\": \"a package\", \"kind\": \"GAUGE\", \"limits\": []}}");
    Files.writeString(
        directory.resolve("extra.json"),
        "{\"file\": {\"desc\": \"a file\", \"kind\": \"GAUGE\", \"limits\": []}}");
    URL[] classes = {demo.output().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        Epi epi = Epi.builder().classLoader(loader).dataBase(directory).strict().start()) {
      DataView<?> metrics = view(loader.loadClass("demo.MetricData"), epi);
      Map<String, String> all =
          metrics.keys().stream()
              .collect(
                  Collectors.toMap(key -> key, key -> metrics.first(key).orElseThrow().toString()));
      assertEquals(
          Map.of(
              "all", text("inner"),
              "file", text("later"),
              "inner", text("of demo"),
              "last", text("last"),
              "package", text("a package"),
              "resource",
                  "Metric[desc=a resource, kind=COUNTER, window=Optional[PT5S],"
                      + " limits=[Limit[most=7]]]"),
          all,
          epi.report().problems().toString());
    }
  }

  private static String text(String desc) {
    return "Metric[desc=" + desc + ", kind=GAUGE, window=Optional.empty, limits=[]]";
  }

  private static DataView<?> view(Class<?> type, Epi epi) throws Exception {
    Method of = type.getDeclaredMethod("of", Epi.class);
    of.setAccessible(true);
    return (DataView<?>) of.invoke(null, epi);
  }
}
