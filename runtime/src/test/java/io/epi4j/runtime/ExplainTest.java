package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that explains a class path, whose classes need not even be there. */
class ExplainTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Throws when anybody initialises it. */
  static final class Untouchable {
    static {
      if (true) {
        throw new AssertionError("loaded");
      }
    }

    private Untouchable() {}
  }

  private int run(PluginFiles files, String... options) throws IOException {
    try (URLClassLoader loader = files.loader();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return Explain.run(loader, printed, errors, List.of(options));
    }
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private PluginFiles plugins() {
    return new PluginFiles(directory)
        .jar("a.jar", "a", PluginFiles.manifest("a", Untouchable.class))
        .jar("b.jar", "b", PluginFiles.manifest("b", "", "[\"absent\"]", Named.class));
  }

  @Test
  void printsWhatTheManifestsSayAndLoadsNothing() throws IOException {
    assertEquals(0, run(plugins()));
    assertEquals(
        """
        Plugins, in the order in which they are called:
          1. a 7.1: by id
             %1$s
        Services, with the providers of each function:
          greeters
            add(int, int)
              a: %2$s
            answer(String)
              a: %2$s
            greet(String)
              a: %2$s
            polite(String)
              a: %2$s
            tell(StringBuilder)
              a: %2$s
        Not active:
          b 7.1: requires absent, which was not found
        Problems:
          ERROR [requirement-absent] plugin b: It is left out: it requires absent, which was not found.
        """
            .formatted(directory.resolve("a.jar"), Untouchable.class.getName()),
        printed());
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void underStrictAProblemIsAStatus() throws IOException {
    assertEquals(1, run(plugins(), "--strict"));
    assertTrue(printed().contains("requirement-absent"), printed());
    assertEquals(0, run(new PluginFiles(directory.resolve("none")), "--strict"));
  }

  @Test
  void anUnknownArgumentIsMisuse() throws IOException {
    assertEquals(2, run(plugins(), "--josn"));
    assertEquals("", printed());
    assertEquals(
        "Unknown argument --josn; there are --json and --strict.",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void asJsonItSaysTheSame() throws IOException {
    assertEquals(0, run(plugins(), "--json"));
    Map<String, String> values = values(printed());
    assertEquals("a", values.get("/plugins/0/id"));
    assertEquals("true", values.get("/plugins/0/active"));
    assertEquals("by id", values.get("/plugins/0/reason"));
    assertEquals("b", values.get("/plugins/1/id"));
    assertEquals("false", values.get("/plugins/1/active"));
    assertEquals("greeters", values.get("/services/0/id"));
    assertEquals(Greeter.class.getName(), values.get("/services/0/type"));
    assertEquals("add(int, int)", values.get("/services/0/functions/0/function"));
    assertEquals("a", values.get("/services/0/functions/0/providers/0/plugin"));
    assertEquals("error", values.get("/problems/0/severity"));
    assertEquals("1", values.get("/problems/0/count"));
  }

  private static Map<String, String> values(String json) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    }
    return values;
  }
}
