package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE does: only what was changed is compiled again, into the same directory. */
class PartialCompilationTest {
  private static final String ENGLISH =
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
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/Greeter.java",
          """
          package demo;

          import io.epi4j.EpiService;

          @EpiService("greeters")
          public interface Greeter {
            String greet(String name);
          }
          """,
          "demo/English.java",
          ENGLISH,
          "demo/Outer.java",
          """
          package demo;

          import io.epi4j.EpiPlugin;
          import io.epi4j.EpiProvider;

          @EpiPlugin(value = "demo", version = "1.0", after = "auth")
          final class Outer {
            @EpiProvider
            static final class French implements Greeter {
              @Override
              public String greet(String name) {
                return "Salut " + name;
              }
            }
          }
          """);

  @TempDir Path directory;
  private OnDisk demo;
  private Map<String, String> whole;

  @BeforeEach
  void compileAll() {
    demo = OnDisk.javac(directory.resolve("classes"));
    assertEquals(List.of(), demo.compile(SOURCES));
    whole = demo.written();
  }

  @Test
  void keepsWhatIsThereStill() {
    assertEquals(List.of(), demo.compile(Map.of("demo/English.java", ENGLISH)));
    assertEquals(whole, demo.written());
  }

  @Test
  void addsWhatIsNew() {
    assertEquals(
        List.of(), demo.compile(Map.of("demo/Welsh.java", ENGLISH.replace("English", "Welsh"))));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"demo.Welsh\""), manifest);
    assertTrue(manifest.contains("\"demo.Outer$French\""), manifest);
  }

  @Test
  void dropsWhatIsGone() throws Exception {
    Files.delete(demo.output().resolve("demo/Outer$French.class"));
    demo.compile(Map.of("demo/English.java", ENGLISH));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertTrue(manifest.contains("\"demo.English\""), manifest);
    assertFalse(manifest.contains("French"), manifest);
  }

  @Test
  void dropsWhatIsAnnotatedNoMore() {
    demo.compile(
        Map.of(
            "demo/English.java",
            ENGLISH.replace("@EpiProvider", ""),
            "demo/Welsh.java",
            ENGLISH.replace("English", "Welsh")));
    String manifest = demo.text("META-INF/epi/demo.json");
    assertFalse(manifest.contains("\"demo.English\""), manifest);
  }

  @Test
  void keepsTypesWithADollarInTheirNames() {
    Map<String, String> sources = new TreeMap<>(SOURCES);
    sources.put("demo/$Old$Welsh.java", ENGLISH.replace("English", "$Old$Welsh"));
    sources.computeIfPresent(
        "demo/Outer.java", (path, text) -> text.replace("class French", "class French$"));
    demo.compile(sources);
    String all = demo.text("META-INF/epi/demo.json");
    assertTrue(all.contains("\"demo.$Old$Welsh\""), all);
    assertTrue(all.contains("\"demo.Outer$French$\""), all);
    assertEquals(List.of(), demo.compile(Map.of("demo/English.java", ENGLISH), "-implicit:none"));
    assertEquals(all, demo.text("META-INF/epi/demo.json"));
  }

  @Test
  void keepsTheEarlierManifestWhenTheNewOneCannotBeWritten() throws Exception {
    Files.createSymbolicLink(
        demo.output().resolve("META-INF/epi/new.json"), directory.resolve("no/such/directory"));
    Map<String, String> renamed = new TreeMap<>(SOURCES);
    renamed.computeIfPresent(
        "demo/Outer.java", (path, text) -> text.replace("\"demo\"", "\"new\""));
    List<String> messages = demo.compile(renamed);
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith("[EpiUnwritten]"), messages.get(0));
    assertEquals(whole.get("META-INF/epi/demo.json"), demo.text("META-INF/epi/demo.json"));
  }

  @Test
  void leavesNoManifestOfAnotherName() {
    Map<String, String> renamed = new TreeMap<>(SOURCES);
    renamed.computeIfPresent(
        "demo/Outer.java", (path, text) -> text.replace("\"demo\"", "\"new\""));
    assertEquals(List.of(), demo.compile(renamed));
    assertEquals("new\n", demo.text("META-INF/epi/plugin"));
    assertFalse(Files.exists(demo.output().resolve("META-INF/epi/demo.json")));
  }

  @Test
  void aFaultyEarlierManifestIsOverwritten() throws Exception {
    Files.writeString(demo.output().resolve("META-INF/epi/demo.json"), "{ no json");
    assertEquals(List.of(), demo.compile(SOURCES));
    assertEquals(whole, demo.written());
  }
}
