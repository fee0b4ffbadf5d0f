package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A service and a good plugin, beside which another one is spoiled. */
abstract class SpoiledJars {
  static final String PROVIDER =
      """
      package %1$s;
      @io.epi4j.EpiPlugin("%1$s") @io.epi4j.EpiProvider
      public final class Provider implements api.Shout {
        @Override public String shout(String text) { return text + " %1$s"; }
      }
      """;

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init") // by JUnit, before each test
  PluginJars jars;

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
  record Seen(String explanation, List<Object> results, List<Problem> problems) {}

  final Seen see(ClassLoader loader) {
    try (Epi epi = Epi.builder().classLoader(loader).start()) {
      String explanation = epi.report().explain();
      List<Object> results = epi.service("shouts").each("shout", "Hi");
      for (Problem problem : epi.report().problems()) {
        assertTrue(epi.report().explain().contains(problem.message()), problem.message());
      }
      return new Seen(explanation, results, epi.report().problems());
    }
  }

  final Seen see() throws IOException {
    try (URLClassLoader loader = jars.loader()) {
      return see(loader);
    }
  }

  final PluginJars only(String... names) {
    PluginJars some = new PluginJars(directory);
    Arrays.stream(names).map(jars::path).forEach(some::add);
    return some;
  }

  static void delete(Path root, String... files) {
    try {
      for (String file : files) {
        Files.delete(root.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
