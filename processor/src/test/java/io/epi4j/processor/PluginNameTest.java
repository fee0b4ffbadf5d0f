package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plugin a compilation makes. */
class PluginNameTest {
  private static final String SERVICE =
      """
      package demo;

      import io.epi4j.EpiService;

      @EpiService("greeters")
      public interface Greeter {
        String greet(String name);
      }
      """;
  private static final String PROVIDER =
      """
      package demo;

      import io.epi4j.EpiProvider;

      @EpiProvider
      final class English implements Greeter {
        @Override
        public String greet(String name) {
          return "Hello " + name;
        }
      }
      """;
  private static final String PLUGIN =
      """
      package demo;

      import io.epi4j.EpiPlugin;

      @EpiPlugin("annotated")
      final class Demo {}
      """;

  @TempDir Path directory;

  @Test
  void theOptionNamesIt() {
    OnDisk main = OnDisk.javac(directory.resolve("target/classes"));
    assertEquals(
        List.of(),
        main.compile(
            Map.of("demo/Greeter.java", SERVICE), "-Aepi.plugin=main", "-Aepi.version=1.2"));
    assertEquals("main\n", main.text("META-INF/epi/plugin"));
    assertTrue(main.text("META-INF/epi/main.json").contains("\"version\": \"1.2\""));
  }

  @Test
  void theAnnotationWinsOverTheOption() {
    OnDisk main = OnDisk.javac(directory.resolve("target/classes"));
    main.compile(
        Map.of("demo/Greeter.java", SERVICE, "demo/Demo.java", PLUGIN),
        "-Aepi.plugin=main",
        "-Aepi.version=1.2");
    assertEquals("annotated\n", main.text("META-INF/epi/plugin"));
    assertTrue(main.text("META-INF/epi/annotated.json").contains("\"version\": \"1.2\""));
  }

  @Test
  void aServiceMayCarryTheAnnotation() {
    OnDisk main = OnDisk.javac(directory.resolve("target/classes"));
    String service = SERVICE.replace("@EpiService", "@io.epi4j.EpiPlugin(\"own\") @EpiService");
    assertEquals(List.of(), main.compile(Map.of("demo/Greeter.java", service)));
    assertEquals("own\n", main.text("META-INF/epi/plugin"));
  }

  @ParameterizedTest
  @CsvSource({
    "target/classes, target/test-classes",
    "build/classes/java/main, build/classes/java/test",
    "build/classes/java/main, build/classes/kotlin/test",
    "build/tmp/kapt3/classes/main, build/classes/kotlin/test",
    "out/production/demo, out/test/demo",
    "bin/main, bin/test"
  })
  void testsTakeTheNameOfWhatTheyTest(String main, String test) {
    OnDisk.javac(directory.resolve(main))
        .compile(Map.of("demo/Greeter.java", SERVICE, "demo/Demo.java", PLUGIN));
    OnDisk tests = OnDisk.javac(directory.resolve(test), directory.resolve(main));
    assertEquals(List.of(), tests.compile(Map.of("demo/English.java", PROVIDER)));
    assertEquals("annotated-test\n", tests.text("META-INF/epi/plugin"));
    assertEquals(List.of(), tests.compile(Map.of("demo/English.java", PROVIDER)), "once more");
    assertEquals("annotated-test\n", tests.text("META-INF/epi/plugin"));
  }

  @Test
  void testsTakeNoNameOfAnotherPluginOnTheClassPath() {
    Path search = directory.resolve("search");
    OnDisk.javac(search).compile(Map.of("demo/Greeter.java", SERVICE, "demo/Demo.java", PLUGIN));
    OnDisk tests = OnDisk.javac(directory.resolve("target/test-classes"), search);
    List<String> messages = tests.compile(Map.of("demo/English.java", PROVIDER));
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith("[EpiPluginMissing]"), messages.get(0));
    assertEquals("", tests.text("META-INF/epi/plugin"));
  }

  @Test
  void testsTakeTheNameOfTheOption() {
    OnDisk tests = OnDisk.javac(directory.resolve("target/test-classes"));
    tests.compile(Map.of("demo/Greeter.java", SERVICE), "-Aepi.plugin=main");
    assertEquals("main-test\n", tests.text("META-INF/epi/plugin"));
  }

  @Test
  void testsOfALongNameAreAskedForOneOfTheirOwn() {
    String main = "a".repeat(96);
    OnDisk tests = OnDisk.javac(directory.resolve("target/test-classes"));
    List<String> messages =
        tests.compile(Map.of("demo/Greeter.java", SERVICE), "-Aepi.plugin=" + main);
    assertEquals(
        List.of(
            "[EpiPluginId] These tests would be the plugin \""
                + main
                + "-test\": A plugin id has at most 100 characters, this one has 101. Name them"
                + " yourself: annotate a class of the tests with @EpiPlugin."),
        messages);
  }

  @Test
  void testsMayHaveANameOfTheirOwn() {
    OnDisk tests = OnDisk.javac(directory.resolve("target/test-classes"));
    tests.compile(
        Map.of("demo/Greeter.java", SERVICE, "demo/Demo.java", PLUGIN), "-Aepi.plugin=main");
    assertEquals("annotated\n", tests.text("META-INF/epi/plugin"));
  }

  @Test
  void aNamelessOneIsRefusedAndNothingIsWritten() {
    OnDisk main = OnDisk.javac(directory.resolve("target/classes"));
    List<String> messages = main.compile(Map.of("demo/Greeter.java", SERVICE));
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).startsWith("[EpiPluginMissing]"), messages.get(0));
    assertEquals("", main.text("META-INF/epi/plugin"));
  }

  @Test
  void aCompilationWithoutContributionsWritesNothing() {
    OnDisk main = OnDisk.javac(directory.resolve("target/classes"));
    assertEquals(List.of(), main.compile(Map.of("demo/A.java", "package demo; class A {}")));
    assertTrue(main.written().isEmpty());
  }
}
