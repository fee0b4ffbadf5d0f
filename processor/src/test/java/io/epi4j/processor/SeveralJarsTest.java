package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service in one jar, its providers in others; and class files among the elements. */
class SeveralJarsTest {
  private static final String SERVICE =
      """
      package api;

      import io.epi4j.EpiService;

      @EpiService
      public interface Greeter {
        String greet(String name);

        default void bye() {}
      }
      """;
  private static final String PROVIDER =
      """
      package demo;

      import api.Greeter;
      import io.epi4j.EpiProvider;

      @EpiProvider
      final class English implements Greeter {
        @Override
        public String greet(String name) {
          return "Hello " + name;
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void aProviderIsWrittenDownWithServicesOfOtherJars() {
    OnDisk api = OnDisk.javac(directory.resolve("api"));
    assertEquals(List.of(), api.compile(Map.of("api/Greeter.java", SERVICE), "-Aepi.plugin=api"));
    OnDisk demo = OnDisk.javac(directory.resolve("demo"), api.output());
    assertEquals(
        List.of(), demo.compile(Map.of("demo/English.java", PROVIDER), "-Aepi.plugin=demo"));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"id\": \"api.Greeter\""), manifest);
    assertTrue(manifest.contains("greet(Ljava/lang/String;)Ljava/lang/String;"), manifest);
    assertFalse(manifest.contains("bye"), manifest);
    assertTrue(manifest.contains("\"services\": [],"), manifest);
    assertFalse(Files.exists(demo.output().resolve("api")));
  }

  @Test
  void aProviderWithoutServiceIsToldOfThoseInOtherJars() {
    OnDisk api = OnDisk.javac(directory.resolve("api"));
    String base = "package api; public abstract class Base implements Runnable {}";
    api.compile(Map.of("api/Greeter.java", SERVICE, "api/Base.java", base), "-Aepi.plugin=api");
    OnDisk demo = OnDisk.javac(directory.resolve("demo"), api.output());
    Map<String, String> sources =
        Map.of(
            "demo/Forgetful.java",
            """
            package demo;

            @io.epi4j.EpiProvider
            final class Forgetful extends api.Base {
              public String greet(String name) {
                return name;
              }

              @Override
              public void run() {}
            }
            """);
    assertEquals(
        List.of(
            "[EpiProviderService] Forgetful implements no service: its interface Runnable has no"
                + " @EpiService. Did you mean \"implements Greeter\"?"),
        demo.compile(sources, "-Aepi.plugin=demo"));
    String other =
        "package demo; @io.epi4j.EpiProvider final class NoIdea implements Runnable {"
            + " @Override public void run() {} }";
    assertEquals(
        List.of(
            "[EpiProviderService] NoIdea implements no service: its interface Runnable has no"
                + " @EpiService. Implement a service, such as Greeter."),
        demo.compile(
            Map.of("demo/English.java", PROVIDER, "demo/NoIdea.java", other), "-Aepi.plugin=demo"));
  }

  @Test
  void dataIsContributedToTypesOfOtherJars() {
    OnDisk api = OnDisk.javac(directory.resolve("api"));
    String metric =
        """
        package api;

        @io.epi4j.EpiData(service = "stats", key = "metrics")
        public record Metric(String desc) {}
        """;
    assertEquals(List.of(), api.compile(Map.of("api/Metric.java", metric), "-Aepi.plugin=api"));
    OnDisk demo = OnDisk.javac(directory.resolve("demo"), api.output());
    String provider =
        """
        package demo;

        import api.Metric;
        import io.epi4j.DataProvider;

        @DataProvider(value = Metric.class, resource = "metrics.json")
        final class Metrics {
          @DataProvider(Metric.class)
          static java.util.Map<String, Metric> more() {
            return java.util.Map.of();
          }
        }
        """;
    assertEquals(
        List.of(), demo.compile(Map.of("demo/Metrics.java", provider), "-Aepi.plugin=demo"));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"key\": \"metrics\""), manifest);
    assertTrue(manifest.contains("\"type\": \"api.Metric\""), manifest);
    assertFalse(manifest.contains("\"data\""), manifest);
    assertEquals(
        List.of(
            "[EpiDataProviderType] Metrik has no @EpiData, so nothing can be contributed to it. Did"
                + " you mean Metric?"),
        demo.compile(
            Map.of(
                "demo/Metrics.java",
                provider,
                "demo/Metrik.java",
                """
                package demo;

                @io.epi4j.DataProvider(value = Metrik.class, file = "metrics.json")
                record Metrik(String desc) {}
                """),
            "-Aepi.plugin=demo"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFacadeIsNotWrittenAgainFromAClassFile(boolean wrapped) throws Exception {
    OnDisk api = OnDisk.javac(directory.resolve("api"));
    api.compile(Map.of("api/Greeter.java", SERVICE), "-Aepi.plugin=api");
    Path facade = api.output().resolve("api/GreeterFacade.java");
    String other = "package api; final class GreeterFacade {}";
    Files.writeString(facade, other);
    List<Processor> processors = List.of(new FacadeProcessor(), new ManifestProcessor());
    List<String> messages =
        api.compile(
            wrapped
                ? processors.stream().<Processor>map(WrappedProcessor::new).toList()
                : processors,
            List.of("api.Greeter"),
            Map.of(),
            "-Aepi.plugin=api",
            "-implicit:none");
    assertEquals(List.of(), messages);
    assertEquals(other, Files.readString(facade));
    assertTrue(api.text("META-INF/epi/api.json").contains("\"api.Greeter\""));
  }
}
